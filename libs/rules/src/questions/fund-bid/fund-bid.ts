import { formatPounds } from '@folkmoot/basics';
import { type Ruling } from '../../outcome';
import { cite, find, weigh } from '../../reasoning/step';
import { lockOf, lockSource } from '../../surplus/sources';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { fundBidFacts } from './facts';

/**
 * May a bid to the community fund be put to the vote?
 * Source: R-G6, R-G2 (the board sets the budget, the council grants within it), R-B1, R-B2.
 */
export const fundBid = question(
  'fund-bid',
  'May a bid to the community fund be put to the vote?',
  fundBidFacts,
  (constitution, facts): Ruling => {
    const { fund } = constitution;
    const source = { rule: 'R-G6', citation: cite(fund?.cites, 'community fund') };
    const { applicant } = facts;
    const cost = BigInt(facts.costPence);
    return rulingOf(
      ['in-order', 'out-of-order'],
      `${facts.name}, ${formatPounds(cost)}, may be put to the vote: ${source.citation}.`,
      {
        steps: [
          find(
            source,
            fund
              ? 'The constitution has a fund to grant from.'
              : 'The constitution has no fund to grant from.',
            fund !== undefined,
          ),
          find(
            { rule: 'R-G2', citation: source.citation },
            facts.budgetSetBy === 'board'
              ? 'The board set the budget of the round.'
              : 'The board sets the budget of a round, and has not.',
            facts.budgetSetBy === 'board',
          ),
          weigh(source, 'A bid must ask for something.', { of: cost, says: 'asked for' }, '>', {
            of: 0n,
            says: 'nothing',
          }),
          weigh(
            source,
            'A bid may ask for no more than the budget.',
            { of: cost, says: 'asked for' },
            '<=',
            { of: BigInt(facts.budgetPence), says: 'budget' },
          ),
          find(
            {
              rule: 'R-B1',
              citation: 'Companies (Audit, Investigations and Community Enterprise) Act 2004 s.35',
            },
            facts.benefitsCommunity
              ? 'A reasonable person might consider it for the benefit of the community.'
              : 'Nobody has found that it is for the benefit of the community.',
            facts.benefitsCommunity,
          ),
          ...(applicant.isForProfit && lockOf(constitution) !== 'none'
            ? [
                find(
                  lockSource(constitution),
                  applicant.route === null
                    ? `${applicant.name} is for profit, and no route is chosen by which the asset lock lets money go there.`
                    : `${applicant.name} is for profit, and the money goes by a route that the asset lock allows.`,
                  applicant.route !== null,
                  { route: applicant.route ?? 'none' },
                ),
              ]
            : []),
        ],
      },
    );
  },
);
