import { createHash } from 'node:crypto';

interface Shown {
  readonly id: string;
}

interface ContestShown<Option extends Shown> {
  readonly options: readonly Option[];
  /** The option that stands for nobody, which is always the last. Source: R-F33. */
  readonly reopenNominations: string | null;
}

/**
 * The candidates of a contest in the order in which one voter sees them on pages without script, where the rules want
 * another order for each voter. It follows from ids that were drawn by chance: nobody chooses it, it is the same on every
 * page, and nothing that a browser sends can change it. Source: R-D17.
 */
export const inVoterOrder = <Option extends Shown>(
  voter: string,
  { options, reopenNominations }: ContestShown<Option>,
): readonly Option[] => [
  ...options
    .filter(({ id }) => id !== reopenNominations)
    .map((option) => ({ option, lot: lotOf(voter, option.id) }))
    .toSorted((a, b) => (a.lot < b.lot ? -1 : 1))
    .map(({ option }) => option),
  ...options.filter(({ id }) => id === reopenNominations),
];

const lotOf = (voter: string, option: string): string =>
  createHash('sha256').update(`${voter}\n${option}`).digest('hex');
