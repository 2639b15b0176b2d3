import { clearDays, latestNoticeDay } from '../../meetings/clear-days';
import { type Step, type Warning } from '../../outcome';
import { find, type Source, weigh } from '../../reasoning/step';
import { grouped } from '../../reasoning/words';
import { FIVE_PERCENT, MOST_WORDS } from '../../statute/members-rights';
import { isCompany } from '../../statute/notice';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type MembersStatementFacts, membersStatementFacts } from './facts';

const STATEMENT: Source = { rule: 'R-A27', citation: 'Companies Act 2006 s.314' };
const SENT: Source = { rule: 'R-A27', citation: 'Companies Act 2006 s.315' };

/** A hundred members with £100 paid up each, on average. Source: Companies Act 2006 s.314(2)(b). */
const HUNDRED = 100;
const AVERAGE_PENCE = 10_000n;
/** Clear days between the request and the meeting: one week. Source: ss.314(4)(d), 360. */
const DAYS = 7;

/**
 * Must the company send round what members want to say about the business of a meeting?
 * Source: R-A27; Companies Act 2006 ss.314–316.
 */
export const membersStatement = question(
  'members-statement',
  'Must a statement of members be sent round before a meeting?',
  membersStatementFacts,
  ({ legalForm }, facts) => {
    const steps = isCompany(legalForm)
      ? [enoughWords(facts), enoughMembers(facts), inTime(facts), ...sent(facts)]
      : [find(STATEMENT, 'Only members of a company have this right by law.', false)];
    return rulingOf(
      ['in-order', 'out-of-order'],
      `The company must send the statement round: ${STATEMENT.citation}.`,
      {
        steps,
        warnings: isCompany(legalForm) ? [COSTS] : [],
        dates: [
          {
            what: 'Last day for the company to receive it',
            on: latestNoticeDay(facts.meetingOn, DAYS),
            ...STATEMENT,
          },
        ],
      },
    );
  },
);

const enoughWords = ({ words }: MembersStatementFacts): Step =>
  weigh(
    STATEMENT,
    `A statement may have no more than ${grouped(MOST_WORDS)} words.`,
    { of: words, says: 'words' },
    '<=',
    { of: MOST_WORDS, says: 'words allowed' },
  );

/** Either way is enough: the one that holds is shown, or the first. */
function enoughMembers({ votes, asking, members, paidUpPence }: MembersStatementFacts): Step {
  const byVotes = weigh(
    STATEMENT,
    'Those who ask must hold 5 % of the votes on it, or be a hundred members with £100 paid up each on average.',
    { times: FIVE_PERCENT.denominator, of: asking, says: 'votes of those who ask' },
    '>=',
    { times: FIVE_PERCENT.numerator, of: votes, says: 'votes of all' },
  );
  if (byVotes.holds || members < HUNDRED || paidUpPence === undefined) return byVotes;
  return weigh(
    STATEMENT,
    `${grouped(members)} members ask, who must have £100 paid up each on average.`,
    { of: BigInt(paidUpPence), says: 'paid up by those who ask' },
    '>=',
    { of: AVERAGE_PENCE * BigInt(members), says: '£100 for each' },
  );
}

const inTime = ({ receivedOn, meetingOn }: MembersStatementFacts): Step =>
  weigh(
    { ...STATEMENT, citation: 'Companies Act 2006 ss.314(4), 360' },
    'The company must receive it a week before the meeting, neither day counted.',
    { of: clearDays(receivedOn, meetingOn), says: 'clear days' },
    '>=',
    { of: DAYS, says: 'needed' },
  );

/** With the notice where it can be, and as soon as it can be otherwise. */
function sent({ receivedOn, noticeOn, sentOn, meetingOn }: MembersStatementFacts): Step[] {
  if (sentOn === undefined) return [];
  const withNotice = noticeOn !== undefined && receivedOn <= noticeOn;
  return withNotice
    ? [
        sentOn <= noticeOn
          ? find(SENT, 'It went with the notice of the meeting.', true)
          : find(SENT, 'It must go with the notice of the meeting, and went later.', false),
      ]
    : [
        sentOn < meetingOn
          ? find(SENT, 'It went out before the meeting, too late to go with the notice.', true)
          : find(SENT, 'It must go out before the meeting, and did not.', false),
      ];
}

const COSTS: Warning = {
  rule: 'R-A27',
  citation: 'Companies Act 2006 s.316',
  says: 'Those who ask bear the cost, and must deposit it in time, unless the company resolves otherwise.',
};
