import { type CountSheet, type Stage } from '@folkmoot/count';
import { type Bar } from '@folkmoot/ui';
import { wording } from '../../wording';
import { votesText } from './votes-text';

const words = wording.count;

export interface StageBars {
  readonly bars: readonly Bar[];
  /** Where the quota stands, nought to one. */
  readonly line: number;
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
  return { bars, line: Number(sheet.quota) / scale };
}

const longestBar = ({ stages, quota }: CountSheet): number =>
  Math.max(1, Number(quota), ...stages.flatMap(({ votes }) => votes.map(Number)));
