import { formatDate, type PlainDate } from '@folkmoot/basics';
import { type Constitution, type DecisionKind } from '../constitution';
import { type ResolutionFacts, type SpecialNotice } from '../facts';
import { type Step } from '../outcome';
import { find, type Source } from '../reasoning/step';
import { isCompany } from '../statute/notice';
import { PROTEST, rightToBeHeard } from '../statute/right-to-be-heard';
import { companyTold, membersTold, SPECIAL_NOTICE } from '../statute/special-notice';

const AT_A_MEETING: Source = { rule: 'R-A25', citation: 'Companies Act 2006 s.168' };

/** The right of the members of a company that no article takes away. Source: R-A25; Companies Act 2006 s.168. */
export const isStatutory = ({ subject, electorate }: DecisionKind): boolean =>
  subject === 'director-removal' && electorate === 'legal-members';

/** Whether a kind of decision is moved on special notice. Source: R-A24; Companies Act 2006 ss.168(2), 312. */
export const needsSpecialNotice = ({ legalForm }: Constitution, kind: DecisionKind): boolean =>
  isCompany(legalForm) && isStatutory(kind);

/**
 * Whether the company, the members and the director were told in time.
 * Source: R-A24, R-A25; Companies Act 2006 ss.169(1), 312(1)–(4), 360.
 */
export const noticeWasGiven = (notice: SpecialNotice): readonly Step[] => [
  companyTold(SPECIAL_NOTICE, notice),
  membersTold(
    SPECIAL_NOTICE,
    'The members must hear of it 14 clear days before the meeting.',
    notice.toldOn,
    notice.meetingOn,
  ),
  copySent(notice),
];

function copySent({ receivedOn, copySentOn, meetingOn }: SpecialNotice): Step {
  const inTime = receivedOn <= copySentOn && copySentOn < meetingOn;
  const says = `A copy of the notice that came on ${formatDate(receivedOn)} went to the director on ${formatDate(copySentOn)}.`;
  return find(PROTEST, inTime ? says : `${says} It must go at once.`, inTime);
}

/** What the Act asks besides votes where the members of a company remove a director. Source: R-A24, R-A25. */
export function asTheActAsks({
  specialNotice,
  hearing,
  decidedOn,
}: Pick<ResolutionFacts, 'specialNotice' | 'hearing' | 'decidedOn'>): readonly Step[] {
  return [
    ...(specialNotice
      ? [...noticeWasGiven(specialNotice), atAMeeting(specialNotice.meetingOn, decidedOn)]
      : [find(SPECIAL_NOTICE, 'Nothing says that special notice of it was given.', false)]),
    ...(hearing
      ? rightToBeHeard(hearing)
      : [find(PROTEST, 'Nothing says that the director could answer.', false)]),
  ];
}

function atAMeeting(meetingOn: PlainDate, decidedOn: PlainDate): Step {
  const held = meetingOn <= decidedOn;
  return find(
    AT_A_MEETING,
    held
      ? `It was moved at the meeting of ${formatDate(meetingOn)}.`
      : `It was decided before the meeting of ${formatDate(meetingOn)} at which it was to be moved.`,
    held,
  );
}
