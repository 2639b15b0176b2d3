import { type Ruling } from '../../outcome';
import { find } from '../../reasoning/step';
import { memberFirst } from '../../surplus/member-first';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { memberDividendLimitsFacts } from './facts';

/**
 * Do dividends on capital keep within what a worker co-operative allows?
 * Source: R-C19.
 */
export const memberDividendLimits = question(
  'member-dividend-limits',
  'Do dividends on capital and to members keep within the limits of a co-operative?',
  memberDividendLimitsFacts,
  (constitution, facts): Ruling => {
    const steps = memberFirst(constitution, {
      distributable: BigInt(facts.distributablePence),
      onCapital: BigInt(facts.equityDividendPence),
      toMembers: BigInt(facts.memberDividendPence),
      toEmployees: BigInt(facts.employeeDividendPence),
    });
    const none = { rule: 'R-C19', citation: 'Constitution, use of surplus' };
    const asked =
      steps.length > 0
        ? steps
        : [find(none, 'The constitution sets no limits between capital and members.', true)];
    return rulingOf(
      ['in-order', 'out-of-order'],
      `The dividends keep within the limits: ${asked[0]?.citation}.`,
      { steps: asked },
    );
  },
);
