import { type Constitution } from '../constitution';
import { type Step } from '../outcome';
import { cite, weigh } from '../reasoning/step';
import { fractionSays } from '../reasoning/words';

/** What goes out, in pence. */
export interface PaidOut {
  readonly distributable: bigint;
  /** Dividends on shares. */
  readonly onCapital: bigint;
  readonly toMembers: bigint;
  readonly toEmployees: bigint;
}

/**
 * Capital gets no more than the people do, and capital and members together no more than their share of what can be
 * distributed.
 * Source: R-C19.
 * @returns none where the constitution sets no such limits
 */
export function memberFirst({ surplus }: Constitution, paid: PaidOut): readonly Step[] {
  const rules = surplus.memberFirst;
  if (!rules) return [];
  const source = { rule: 'R-C19', citation: cite(rules.cites, 'use of surplus') };
  const { numerator, denominator } = rules.togetherAtMost;
  return [
    weigh(
      source,
      'Dividends on capital may come to no more than those to members and employees.',
      { of: paid.onCapital, says: 'dividends on capital' },
      '<=',
      { of: paid.toMembers + paid.toEmployees, says: 'to members and employees' },
    ),
    weigh(
      source,
      `Dividends on capital and to members together may come to no more than ${fractionSays(rules.togetherAtMost)} of what can be distributed.`,
      {
        times: denominator,
        of: paid.onCapital + paid.toMembers,
        says: 'on capital and to members',
      },
      '<=',
      { times: numerator, of: paid.distributable, says: 'distributable profits' },
    ),
  ];
}
