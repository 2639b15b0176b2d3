import { type BallotFile, contestOf, type CountSheet } from '@folkmoot/count';

/** One voter's paper: places in the plan's candidates, most preferred first; none for a blank paper. */
export type Ranking = readonly number[];

/** A ballot file as an election that can be held: its candidates and one paper for each voter. */
export interface ReplayPlan {
  readonly title: string;
  readonly seats: number;
  /** In the file's order, without those who withdrew. */
  readonly candidates: readonly string[];
  readonly papers: readonly Ranking[];
}

/** What a replay found, in the order of the plan's candidates. */
export interface Replayed {
  readonly ballots: number;
  /** Seconds of casting. */
  readonly seconds: number;
  readonly sheet: CountSheet;
  /** Ids of the plan's candidates on the count sheet. */
  readonly candidateIds: readonly string[];
  /** Names, in order of election. */
  readonly elected: readonly string[];
  /** Number of the decision that declared it. */
  readonly decision: number;
}

/**
 * What a ballot file asks to be held again. A paper that cannot be counted (no clear first preference)
 * cannot be cast either, so it is cast blank: both are rejected at the count.
 */
export function planOf(file: BallotFile): ReplayPlan {
  const contest = contestOf(file, { id: 'replay', skipped: 'stop' });
  const stands = file.candidates
    .map((_, place) => place)
    .filter((p) => !file.withdrawn.includes(p));
  const placeOf = new Map(stands.map((place, now) => [place, now]));
  const papers = [...contest.papers].flatMap(({ preferences, count }) => {
    const ranking = preferences.flat().flatMap((place) => placeOf.get(place) ?? []);
    return Array.from({ length: count }, () => ranking);
  });
  const rejected = contest.rejected.reduce((sum, { papers: count }) => sum + count, 0);
  return {
    title: file.title ?? 'Replay',
    seats: file.seats,
    candidates: stands.map((place) => file.candidates[place]?.name ?? ''),
    papers: [...papers, ...Array.from({ length: rejected }, () => [])],
  };
}
