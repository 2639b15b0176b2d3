import { type PlainDate, addDays, addYears } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { isCompany } from '../statute/notice';
import { type MeetingTask } from './meeting-task';

/** What is left once the meeting is over. Source: R-A42, R-A44, R-A46. */
export const followUpTasks = ({ legalForm }: Constitution, heldOn: PlainDate): MeetingTask[] => [
  {
    code: 'publish-results',
    title: 'Reconcile the ballots, declare and publish the results',
    dueOn: addDays(heldOn, 1),
    reason: 'Good practice: members see the numbers, and how to check them, the day after.',
  },
  ...(isCompany(legalForm) ? companyTasks(heldOn) : [signMinutes(heldOn, '')]),
];

const companyTasks = (heldOn: PlainDate): MeetingTask[] => [
  {
    code: 'file-directors',
    title: 'File each change of director',
    dueOn: addDays(heldOn, 14),
    reason: 'A change of director is notified within 14 days (Companies Act 2006 s.167G).',
  },
  {
    code: 'file-special-resolutions',
    title: 'File each special resolution',
    dueOn: addDays(heldOn, 15),
    reason:
      'A copy reaches the registrar within 15 days after it is passed (Companies Act 2006 ss.29–30).',
  },
  signMinutes(heldOn, ' Signed minutes are evidence of the meeting (Companies Act 2006 s.356).'),
  {
    code: 'keep-minutes',
    title: 'Keep the minutes and resolutions until this day',
    dueOn: addYears(heldOn, 10),
    reason: 'They are kept for at least 10 years (Companies Act 2006 s.355).',
  },
];

const signMinutes = (heldOn: PlainDate, why: string): MeetingTask => ({
  code: 'sign-minutes',
  title: 'Approve and sign the minutes',
  dueOn: addDays(heldOn, 28),
  reason: `Good practice: within four weeks.${why}`,
});
