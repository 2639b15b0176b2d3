import { type Contest } from '../contest';
import { type Stage, type Why } from '../count-sheet';

/** What came of a stage, in places of the list of candidates. */
export interface TallyEvents {
  /** `first-preferences`, the only stage, unless said. */
  readonly action?: Stage['action'];
  /** 1 unless said. */
  readonly number?: number;
  readonly quota: string | null;
  readonly elected: readonly number[];
  readonly excluded?: readonly number[];
  readonly why: Why;
}

/**
 * A stage in which papers are counted and none of them moves.
 * @param out  places of those who withdrew or left before
 */
export function tallyStage(
  { candidates }: Pick<Contest, 'candidates'>,
  votes: readonly number[],
  out: ReadonlySet<number>,
  { action = 'first-preferences', number = 1, quota, why, ...came }: TallyEvents,
): Stage {
  const ids = (places: readonly number[]): string[] => places.map((place) => candidates[place]!.id);
  return {
    number,
    action,
    of: [],
    transfers: [],
    votes: votes.map((own, place) => (out.has(place) ? null : String(own))),
    nonTransferable: '0',
    roundingLoss: '0',
    quota,
    keepValues: null,
    batches: [],
    elected: ids(came.elected),
    excluded: ids(came.excluded ?? []),
    why,
  };
}
