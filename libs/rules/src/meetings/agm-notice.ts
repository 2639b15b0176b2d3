import { type PlainDate, addDays } from '@folkmoot/basics';
import { workingDaysBefore } from '../calendar/working-days';
import { type Constitution } from '../constitution';
import { latestNoticeDay } from './clear-days';
import { type MeetingTask } from './meeting-task';
import { cite } from '../reasoning/step';
import { latestDispatchDay } from '../service/deemed-service';
import { isCompany } from '../statute/notice';
import { noticeNeeded, serviceRule } from './notice-needed';

/** Clear days that are usual where nothing asks for notice. */
const USUAL_DAYS = 14;

/** From the first draft to the meeting itself. Source: R-A5, R-A15 to R-A18, R-A28, R-A39, R-E12, R-08. */
export function noticeTasks(constitution: Constitution, heldOn: PlainDate): MeetingTask[] {
  const { councilName, jurisdiction, legalForm } = constitution;
  const { days, source } = noticeNeeded(constitution, true);
  const noticeDays = days === 0 ? USUAL_DAYS : days;
  const given = latestNoticeDay(heldOn, noticeDays);
  const sent = latestDispatchDay(given, serviceRule(constitution, 'email'), jurisdiction);
  /** The Companies Act binds companies; what others do is in their rules. */
  const law = (section: string): string =>
    isCompany(legalForm) ? `Companies Act 2006 ${section}` : 'rules, general meetings';
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
      reason: `Notice goes to every member (${law('s.310')}), and nobody votes twice for qualifying twice (constitution, constituencies).`,
    },
    {
      code: 'settle-resolutions',
      title: 'Settle the exact text of each resolution',
      dueOn: addDays(sent, -7),
      reason: `A resolution passes as special only if the notice carries its text and says that it is special (${law('s.283(6)')}).`,
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
      reason: constitution.meetings?.service?.email
        ? `The rules say when a notice sent by e-mail counts as received (${cite(constitution.meetings.cites, 'service of notices')}).`
        : isCompany(legalForm)
          ? 'A notice sent by e-mail or post counts as received 48 hours later, hours of weekends and bank holidays left out (Companies Act 2006 s.1147).'
          : 'Where the rules say nothing else, count a notice sent by e-mail or post as received 48 hours later, hours of weekends and bank holidays left out.',
    },
    {
      code: 'notice-deadline',
      title: 'Last day for members to have received the notice',
      dueOn: given,
      reason:
        days === 0
          ? `Good practice: ${USUAL_DAYS} clear days lie between this day and the meeting; no rule asks for notice.`
          : `${days} clear days lie between this day and the meeting, neither counted (${source.citation}).`,
    },
    ...proxyTask(constitution, heldOn),
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
      reason: `A general meeting needs its quorum (${law('s.318')}); the ${councilName} has its own (constitution, council quorum).`,
    },
  ];
}

/** In a company every member may appoint a proxy; elsewhere the rules say whether. Source: R-A38, R-A39, R-C13. */
function proxyTask(
  { legalForm, meetings, jurisdiction }: Constitution,
  heldOn: PlainDate,
): MeetingTask[] {
  const task = { code: 'close-proxies', title: 'Close the list of proxies' };
  if (isCompany(legalForm))
    return [
      {
        ...task,
        dueOn: workingDaysBefore(heldOn, 2, jurisdiction),
        reason:
          'The list may not close earlier than 48 hours before the meeting, non-working days left out (Companies Act 2006 s.327).',
      },
    ];
  if (!meetings?.proxies.allowed) return [];
  const { cutOffHours, cites } = meetings.proxies;
  return [
    {
      ...task,
      dueOn: workingDaysBefore(heldOn, Math.ceil(cutOffHours / 24), jurisdiction),
      reason: `The list closes ${cutOffHours} hours before the meeting, non-working days left out (${cite(cites, 'proxies')}).`,
    },
  ];
}
