import { addDays, daysBetween, type PlainDate } from '@folkmoot/basics';
import { clearDays } from '../meetings/clear-days';
import { type Step } from '../outcome';
import { find, type Source, weigh } from '../reasoning/step';

/** Special notice of a resolution in a company. Source: R-A24. */
export const SPECIAL_NOTICE: Source = {
  rule: 'R-A24',
  citation: 'Companies Act 2006 ss.312, 360',
};

/** Clear days before the meeting: for the company to be told, and for its members where not with the notice. */
export const COMPANY_TOLD = 28;
const MEMBERS_TOLD = 14;

/** When the company was told that something will be moved at a meeting, and when it called that. */
export interface CompanyTold {
  readonly receivedOn: PlainDate;
  readonly meetingOn: PlainDate;
  /** When the meeting was called, where that was after the notice came. */
  readonly calledOn?: PlainDate;
}

/** A meeting called afterwards for a day 28 days off or less does not undo a notice that was given. */
export function companyTold(
  source: Source,
  { receivedOn, meetingOn, calledOn }: CompanyTold,
): Step {
  const enough = weigh(
    source,
    'Notice that it will be moved must come 28 clear days before the meeting.',
    { of: clearDays(receivedOn, meetingOn), says: 'clear days' },
    '>=',
    { of: COMPANY_TOLD, says: 'needed' },
  );
  const calledAfter = calledOn !== undefined && calledOn >= receivedOn;
  if (enough.holds || !calledAfter || daysBetween(receivedOn, meetingOn) > COMPANY_TOLD)
    return enough;
  const says =
    'The meeting was called after the notice came, for a day within 28 days of it, so the notice stands.';
  return find(source, says, true, { 'called on': calledOn });
}

/** The members hear of it 14 clear days before the meeting. */
export const membersTold = (
  source: Source,
  says: string,
  toldOn: PlainDate,
  meetingOn: PlainDate,
): Step =>
  weigh(source, says, { of: clearDays(toldOn, meetingOn), says: 'clear days' }, '>=', {
    of: MEMBERS_TOLD,
    says: 'needed',
  });

/** The first day for a meeting of which the company and the members were told on these days. */
export function earliestMeeting(receivedOn: PlainDate, toldOn: PlainDate): PlainDate {
  const [byCompany, byMembers] = [
    addDays(receivedOn, COMPANY_TOLD + 1),
    addDays(toldOn, MEMBERS_TOLD + 1),
  ];
  return byCompany > byMembers ? byCompany : byMembers;
}
