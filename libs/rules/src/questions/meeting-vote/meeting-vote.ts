import { dateInLondon } from '@folkmoot/basics';
import { type Constitution, type DecisionKind } from '../../constitution';
import { conditions } from '../../decisions/conditions';
import { type KeyDate, type Ruling, type Step, type Warning } from '../../outcome';
import { find, weigh } from '../../reasoning/step';
import { filingOf } from '../../statute/filings';
import { question } from '../question';
import { courseOfMeeting } from '../quorum/quorum';
import { failedRuling, firstFailure, unknownKind } from '../ruling';
import { advanceVotes } from './advance-votes';
import { byShares } from '../../electorate/by-shares';
import { declared } from './declaration';
import { type MeetingVoteFacts, meetingVoteFacts } from './facts';
import { formalities, isOfCompany, isSpecial, kindAsNotified } from './formalities';
import { showOfHands } from './hands';
import { mandatesOf } from './mandates';
import { pollOf } from './poll';
import { noted, type Result, resultOf } from './result';

/**
 * Did a meeting pass a resolution?
 * Source: R-A3 to R-A14, R-A32, R-A38 to R-A40, R-C17, R-D5, R-E8, R-E12.
 */
export const meetingVote = question(
  'meeting-vote',
  'Did a meeting pass a resolution, by a show of hands or on a poll?',
  meetingVoteFacts,
  (constitution, facts) => {
    const kind = constitution.decisionKinds.find(({ code }) => code === facts.kind);
    if (kind) return decided(constitution, kind, facts);
    return failedRuling('unlawful', UNLAWFUL, [unknownKind(facts.kind)]);
  },
);

const UNLAWFUL = 'Not lawful.';

function decided(constitution: Constitution, kind: DecisionKind, facts: MeetingVoteFacts): Ruling {
  const before = [...quorumSteps(constitution, facts)];
  if (firstFailure(before)) return failedRuling('no-quorum', 'No quorum.', before);
  const formal = formalities(constitution, kind, facts);
  const steps = [...before, ...formal, ...soundness(constitution, kind, facts)];
  if (firstFailure(steps)) return failedRuling('unlawful', UNLAWFUL, steps);
  return counted(constitution, kind, facts, steps);
}

function counted(
  constitution: Constitution,
  kind: DecisionKind,
  facts: MeetingVoteFacts,
  before: readonly Step[],
): Ruling {
  const notified = kindAsNotified(constitution, kind, facts);
  const mandates = mandatesOf(constitution, kind, facts);
  const early = advanceVotes(constitution, facts, mandates.exercises);
  const poll = pollOf(constitution, kind, facts, mandates.exercises, early.counted);
  const hands = showOfHands(facts, mandates.exercises);
  const onPoll = facts.takenBy === 'poll';
  const result = resultOf(constitution, notified.kind, facts, onPoll ? poll.tally : hands);
  const steps = [
    ...before,
    ...notified.steps,
    ...mandates.steps,
    ...(onPoll ? [...early.steps, ...poll.steps] : []),
  ];
  if (!onPoll && facts.chair?.declared === undefined) {
    const held = pollOf(constitution, kind, facts, mandates.exercises, []).tally;
    const other = resultOf(constitution, notified.kind, facts, held);
    if (other.carried !== result.carried)
      return failedRuling(
        'open',
        'Not decided yet.',
        [...steps, ...result.steps.map(noted), POLL_NEEDED],
        mandates.dates,
      );
  }
  const ruling = concluded(
    { facts, isConclusive: isOfCompany(constitution, kind) },
    isSpecial(kind) || notified.steps.length > 0,
    result,
    steps,
    mandates.dates,
  );
  const also = conditions(constitution, kind, facts);
  if (ruling.verdict !== 'carried' || also.length === 0) return ruling;
  const derivation = [...ruling.derivation, ...also];
  return firstFailure(also)
    ? failedRuling('unlawful', UNLAWFUL, derivation, mandates.dates)
    : { ...ruling, derivation };
}

const POLL_NEEDED: Step = find(
  { rule: 'R-A12', citation: 'Second Consolidated Trust v Ceylon Amalgamated [1943] 2 All ER 567' },
  'The votes held, proxies among them, would reverse the show of hands, so the chair must call a poll.',
  false,
);

function concluded(
  { facts, isConclusive }: { facts: MeetingVoteFacts; isConclusive: boolean },
  isFiled: boolean,
  result: Result,
  before: readonly Step[],
  dates: readonly KeyDate[],
): Ruling {
  const withInterest = isConclusive ? interestsOf(facts) : [];
  const declaration = declared(facts, result.carried, isConclusive);
  const steps = declaration.overrides ? result.steps.map(noted) : result.steps;
  const carried = declaration.overrides ? !result.carried : result.carried;
  return {
    verdict: carried ? 'carried' : 'lost',
    headline: result.headline,
    derivation: [...before, ...steps, ...declaration.steps],
    effects:
      carried && isFiled
        ? [filingOf(facts.title, dateInLondon(facts.poll?.takenAt ?? facts.startsAt))]
        : [],
    warnings: [...result.warnings, ...declaration.warnings, ...withInterest],
    ...(dates.length > 0 && { dates }),
  };
}

/** Source: R-A50; North-West Transportation Co Ltd v Beatty (1887) 12 App Cas 589. */
const interestsOf = ({ interested = [], votes }: MeetingVoteFacts): Warning[] =>
  interested
    .filter((id) => votes.some(({ person }) => person === id))
    .map((id) => ({
      rule: 'R-A50',
      citation: 'North-West Transportation v Beatty (1887) 12 App Cas 589 [from knowledge]',
      says: `“${id}” has an interest in it and voted: a member may, unless it ratifies what they did as a director (Companies Act 2006 s.239) or the articles say otherwise.`,
    }));

function quorumSteps(constitution: Constitution, { attendance }: MeetingVoteFacts): Step[] {
  if (!attendance) return [];
  const { items } = courseOfMeeting(constitution, attendance.meeting);
  const item = items.find((one) => one.item === attendance.item);
  const why = item ? item.failing : 'the meeting did not come to it';
  const says =
    why === null
      ? `“${attendance.item}” was taken with a quorum.`
      : `“${attendance.item}” was not validly taken, because ${why}.`;
  return [find({ rule: 'R-A28', citation: 'Constitution, quorum' }, says, why === null)];
}

/** No more members vote than are entitled; where each has one vote, nobody has more. Source: R-A7, R-07. */
function soundness(
  constitution: Constitution,
  kind: DecisionKind,
  facts: MeetingVoteFacts,
): Step[] {
  const roll = weigh(
    { rule: 'R-07', citation: 'Constitution, record date' },
    'No more members can vote than are entitled to.',
    { of: facts.members.length, says: 'members who vote' },
    '<=',
    { of: facts.entitled, says: 'members entitled' },
  );
  const more = facts.members.find(({ votes = 1 }) => votes !== 1);
  if (byShares(constitution, kind) || !more) return [roll];
  const source = { rule: 'R-A7', citation: 'Companies Act 2006 s.284; Constitution, votes' };
  const says = `“${more.id}” is given ${more.votes} votes; each member has one.`;
  return [roll, find(source, says, false)];
}
