import { type PlainDate, addDays } from '@folkmoot/basics';
import { workingDaysBefore } from '../calendar/working-days';
import { type Constitution } from '../constitution';
import { latestNoticeDay } from './clear-days';
import { type MeetingTask } from './meeting-task';
import { latestDispatchDay, STATUTORY_SERVICE } from '../service/deemed-service';

/** Clear days of notice of a private company's general meeting. Source: R-A15, R-A17. */
const noticeDays = 14;

/** From the first draft to the meeting itself. Source: R-A5, R-A15 to R-A18, R-A28, R-A39, R-E12, R-08. */
export function noticeTasks(
  { councilName, jurisdiction }: Constitution,
  heldOn: PlainDate,
): MeetingTask[] {
  const given = latestNoticeDay(heldOn, noticeDays);
  const sent = latestDispatchDay(given, STATUTORY_SERVICE.email, jurisdiction);
  return [
    {
      code: 'approve-agenda',
      title: 'Approve the date, place, agenda and accounts',
      dueOn: addDays(sent, -21),
      reason: 'Good practice: three weeks before the notice is sent.',
    },
    {
      code: 'reconcile-roll',
      title: 'Import the members and settle duplicates and leavers',
      dueOn: addDays(sent, -14),
      reason:
        'Notice goes to every member (Companies Act 2006 s.310), and nobody votes twice for qualifying twice (constitution, constituencies).',
    },
    {
      code: 'settle-resolutions',
      title: 'Settle the exact text of each resolution',
      dueOn: addDays(sent, -7),
      reason:
        'A resolution passes as special only if the notice carries its text and says that it is special (Companies Act 2006 s.283(6)).',
    },
    {
      code: 'check-notice',
      title: 'Have a second person check the notice and cast a test vote',
      dueOn: addDays(sent, -2),
      reason: 'Good practice: a fault in the notice cannot be put right once it is sent.',
    },
    {
      code: 'send-notice',
      title: 'Last day to send the notice to members and directors',
      dueOn: sent,
      reason:
        'A notice sent by e-mail or post counts as received 48 hours later, hours of weekends and bank holidays left out (Companies Act 2006 s.1147).',
    },
    {
      code: 'notice-deadline',
      title: 'Last day for members to have received the notice',
      dueOn: given,
      reason: `${noticeDays} clear days lie between this day and the meeting, neither counted (Companies Act 2006 ss.307, 360).`,
    },
    {
      code: 'close-proxies',
      title: 'Close the list of proxies',
      dueOn: workingDaysBefore(heldOn, 2, jurisdiction),
      reason:
        'The list may not close earlier than 48 hours before the meeting, non-working days left out (Companies Act 2006 s.327).',
    },
    {
      code: 'brief-chair',
      title: "Prepare the chair's script and the papers",
      dueOn: addDays(heldOn, -2),
      reason: 'Good practice: the script covers a poll, an adjournment and a lost quorum.',
    },
    {
      code: 'hold-meeting',
      title: 'Hold the meeting and record who is there',
      dueOn: heldOn,
      reason: `A general meeting needs its quorum (Companies Act 2006 s.318); the ${councilName} has its own (constitution, council quorum).`,
    },
  ];
}
