import { type Constitution } from '../../constitution';
import { type Step } from '../../outcome';
import { sentence } from '../../reasoning/explain';
import { cite, find, weigh } from '../../reasoning/step';
import { counted, fractionSays } from '../../reasoning/words';
import { POLL_DEMAND } from '../../statute/limits-on-articles';
import { pollDemandTerms } from '../../statute/members-rights';
import { isCompany } from '../../statute/notice';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type PollDemandFacts, pollDemandFacts } from './facts';

/**
 * Must a poll be taken? Any one of the ways to demand it is enough.
 * Source: R-A11, R-01; Companies Act 2006 ss.321, 329. Articles may make it easier, never harder.
 */
export const pollDemand = question(
  'poll-demand',
  'Has a poll been properly demanded?',
  pollDemandFacts,
  (constitution, facts) => {
    const ways = waysOf(constitution, facts);
    const way = ways.find(({ holds }) => holds);
    const excluded = excludedStep(constitution, facts);
    const steps = excluded ? [excluded] : way ? [way] : ways;
    return rulingOf(
      ['in-order', 'out-of-order'],
      `A poll must be taken. ${way ? sentence(way) : ''}`,
      { steps },
    );
  },
);

/** Articles of a company may have no poll on these two; whether ours do is for the chair to look up. */
function excludedStep({ meetings }: Constitution, { on }: PollDemandFacts): Step | null {
  if (on === 'resolution' || meetings?.pollDemand.exceptOnProcedure !== true) return null;
  const what = on === 'adjournment' ? 'an adjournment' : 'the election of the chair of the meeting';
  const source = { rule: 'R-A11', citation: cite(meetings.pollDemand.cites, 'polls') };
  return find(source, `No poll is taken on ${what}.`, false);
}

function waysOf(constitution: Constitution, facts: PollDemandFacts): Step[] {
  const terms = pollDemandTerms(constitution);
  const own = constitution.meetings?.pollDemand;
  const articles = { rule: 'R-A11', citation: cite(own?.cites, 'polls') };
  const { share } = terms;
  const paidUp = isCompany(constitution.legalForm) ? facts.paidUp : undefined;
  return [
    ...(own?.byChair && facts.byChair
      ? [find(articles, 'The chair of the meeting demands it.', true)]
      : []),
    ...(own?.byDirectors && facts.byDirectors
      ? [find(articles, 'The directors demand it.', true)]
      : []),
    weigh(
      terms.source,
      `${counted(terms.members, 'member')} with the right to vote may demand it.`,
      { of: facts.members, says: 'members who demand it' },
      '>=',
      { of: terms.members, says: 'needed' },
    ),
    weigh(
      terms.source,
      `Members with ${fractionSays(share)} of all votes may demand it.`,
      { times: share.denominator, of: facts.votesDemanding, says: 'votes of those who demand it' },
      '>=',
      { times: share.numerator, of: facts.votes, says: 'votes of all' },
    ),
    ...(paidUp
      ? [
          weigh(
            POLL_DEMAND,
            'Members with a tenth of what is paid up on shares that carry votes may demand it.',
            { times: 10, of: BigInt(paidUp.demanding), says: 'paid up by those who demand it' },
            '>=',
            { of: BigInt(paidUp.all), says: 'paid up by all' },
          ),
        ]
      : []),
  ];
}
