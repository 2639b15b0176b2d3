import { formatFixed } from '../fixed-point';
import { type StvRule } from '../stv/stv-rule';

/** `cite(2)` is `Alternative vote, rule 2`: docs/rules/irv.md. */
export const cite = (rule: number): string => `Alternative vote, rule ${rule}`;

/** Votes are whole papers. */
export const formatVotes = (votes: bigint): string => formatFixed(votes, 0);

/** More than half of the votes that are still in play (R-F33). */
export const majorityOf = (inPlay: bigint): bigint => inPlay / 2n + 1n;

/** `irv`, version 1: our own numbered rule, docs/rules/irv.md, for the shared machinery of transferable votes. */
export const ALTERNATIVE_VOTE: StvRule = {
  method: 'irv',
  version: '1',
  text: 'Alternative vote (docs/rules/irv.md), after the Parliamentary Voting System and Constituencies Act 2011, schedule 10, as enacted',
  one: 1n,
  quota: majorityOf,
  format: formatVotes,
  ties: {
    order: 'latest',
    format: formatVotes,
    clauses: {
      surplus: { plain: cite(3), lookBack: cite(5), lot: cite(5) },
      exclusion: { plain: cite(4), lookBack: cite(5), lot: cite(5) },
      election: { lookBack: cite(5), lot: cite(5) },
    },
  },
  lastPlaces: cite(4),
  firstStage: (valid) => ({
    citation: cite(3),
    reason: `More than half of ${valid} votes elects.`,
  }),
  batches: null,
};
