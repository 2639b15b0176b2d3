import { type CountSheet, type Stage } from '@folkmoot/count';
import { type Bar } from '@folkmoot/ui';
import { votesText } from './votes-text';
import { words } from './wording';

export interface StageBars {
  readonly bars: readonly Bar[];
  /** Where the quota of the stage stands, nought to one; `null` when there is none. */
  readonly line: number | null;
}

/**
 * The votes after a stage as bars, in the order of the sheet; those out of the count have none.
 * All stages share one scale. The lengths are for the eye only, so floats will do.
 */
export function stageBars(sheet: CountSheet, stage: Stage): StageBars {
  const scale = longestBar(sheet);
  const electedBy = new Set(
    sheet.stages.filter(({ number }) => number <= stage.number).flatMap(({ elected }) => elected),
  );
  const bars = sheet.candidates.map(({ id, name }, place) => {
    const votes = stage.votes[place] ?? null;
    return {
      id,
      label: name,
      says: votes === null ? words.out : words.votes(votesText(votes)),
      share: Number(votes ?? 0) / scale,
      ...(electedBy.has(id) && { tone: 'strong' as const, note: words.electedTag }),
      ...(stage.excluded.includes(id) && { tone: 'muted' as const, note: words.excludedTag }),
    };
  });
  return { bars, line: stage.quota === null ? null : Number(stage.quota) / scale };
}

const longestBar = ({ stages }: CountSheet): number =>
  Math.max(1, ...stages.flatMap(({ votes, quota }) => [Number(quota), ...votes.map(Number)]));
