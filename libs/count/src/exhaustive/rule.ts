import { formatFixed } from '../fixed-point';
import { type TieRule } from '../stv/tiebreaker';

export const METHOD = 'exhaustive';
export const METHOD_VERSION = '1';

/** Our own numbered rule: docs/rules/exhaustive.md. */
export const RULE = 'Exhaustive ballot (docs/rules/exhaustive.md)';

/** `cite(2)` is `Exhaustive ballot, rule 2`. */
export const cite = (rule: number): string => `Exhaustive ballot, rule ${rule}`;

/** Votes that are more than half of those cast in a ballot. */
export const majorityOf = (cast: number): number => Math.floor(cast / 2) + 1;

const settled = { plain: cite(4), lookBack: cite(5), lot: cite(5) };

/** Equals look back at the ballots before, the most recent first; then a lot. */
export const TIES: TieRule = {
  order: 'latest',
  format: (votes) => formatFixed(votes, 0),
  clauses: { surplus: settled, exclusion: settled, election: settled },
};
