/** One contest of a poll, as the log tells it when the poll opens. */
export interface SealedContest {
  readonly id: string;
  readonly kind: 'choice' | 'ranking' | 'approval';
  /** `null` when everybody on the roll votes in it. */
  readonly constituency: string | null;
  readonly title: string;
  /** `null` where nobody is elected: a resolution, or a fund. */
  readonly seats: number | null;
  readonly options: readonly { readonly id: string; readonly name: string }[];
}

/** How somebody marks one contest, by ids of options: for a ranking most preferred first. */
export interface SealedAnswer {
  readonly contest: string;
  readonly options: readonly string[];
}

/** The contests that the same electors answer: each of them puts one ballot in this box. */
export interface ContestsOfBox<C extends SealedContest> {
  readonly constituency: string | null;
  readonly contests: readonly C[];
}

/** The boxes of a poll, in the order in which their first contests stand on the paper. */
export function boxesOf<C extends SealedContest>(contests: readonly C[]): ContestsOfBox<C>[] {
  const boxes = new Map<string | null, C[]>();
  for (const contest of contests) {
    const box = boxes.get(contest.constituency);
    if (box) box.push(contest);
    else boxes.set(contest.constituency, [contest]);
  }
  return Array.from(boxes, ([constituency, own]) => ({ constituency, contests: own }));
}

/**
 * The option of a resolution that stands for an abstention. It is no answer of its own: whoever abstains casts a
 * blank vote, which the encryption can tell from none.
 */
export const abstentionOf = ({
  kind,
  seats,
  options,
}: SealedContest): SealedContest['options'][number] | null =>
  (kind === 'choice' && seats === null && options.find(({ name }) => name === 'Abstain')) || null;

/** The options that are answers of the question: all but an abstention. */
export function answerableOf(contest: SealedContest): SealedContest['options'] {
  const abstention = abstentionOf(contest);
  return contest.options.filter((option) => option !== abstention);
}
