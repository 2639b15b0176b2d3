import { type StvRule } from '../stv/stv-rule';
import { counted } from '../words';

/** `cite(2)` is `Countback, rule 2`: docs/rules/casual-vacancies.md. */
export const cite = (rule: number): string => `Countback, rule ${rule}`;

/** More than half of the votes in play: of the smallest unit, so half a vote and a bit can be enough. */
export const majorityOf = (inPlay: bigint): bigint => inPlay / 2n + 1n;

/** `countback`, version 1, in the votes of the method by which the election was counted. */
export const countbackRule = ({ one, format }: Pick<StvRule, 'one' | 'format'>): StvRule => ({
  method: 'countback',
  version: '1',
  text: 'Countback (docs/rules/casual-vacancies.md), after the Local Government Act 1993 (Tasmania), schedule 8',
  one,
  quota: majorityOf,
  format,
  ties: {
    order: 'latest',
    format,
    clauses: {
      surplus: { plain: cite(4), lookBack: cite(6), lot: cite(6) },
      exclusion: { plain: cite(5), lookBack: cite(6), lot: cite(6) },
      election: { lookBack: cite(6), lot: cite(6) },
    },
  },
  lastPlaces: cite(5),
  firstStage: (papers) => ({
    citation: cite(3),
    reason: `${counted(papers, 'paper')} ${papers === 1 ? 'goes' : 'go'} to the candidates who consent, at the value at which the member held it; more than half of the votes in play elects.`,
  }),
  batches: null,
});
