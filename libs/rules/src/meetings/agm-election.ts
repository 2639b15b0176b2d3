import { type PlainDate, addDays } from '@folkmoot/basics';
import { workingDaysBefore } from '../calendar/working-days';
import { type Constitution } from '../constitution';
import { type MeetingTask } from './meeting-task';

/** The council election that is declared at the meeting. Source: R-E3, R-E17, R-D14. */
export function electionTasks(
  { elections, councilName, jurisdiction }: Constitution,
  heldOn: PlainDate,
): MeetingTask[] {
  const pollCloses = addDays(heldOn, -1);
  const pollOpens = addDays(pollCloses, -elections.minimumDaysOpen);
  const nominationsClose = addDays(pollOpens, -1);
  return [
    {
      code: 'open-nominations',
      title: `Open nominations for the ${councilName}`,
      dueOn: workingDaysBefore(nominationsClose, 10, jurisdiction),
      reason:
        'Nominations stay open for at least 10 working days (constitution, council elections).',
    },
    {
      code: 'close-nominations',
      title: 'Close nominations and check each one',
      dueOn: nominationsClose,
      reason:
        'Candidates are known before the poll opens. Where there are no more candidates than seats they are elected without a poll.',
    },
    {
      code: 'open-election',
      title: `Open the poll for the ${councilName}`,
      dueOn: pollOpens,
      reason: `The poll is open for at least ${elections.minimumDaysOpen} days (constitution, council elections) and closes the day before the meeting.`,
    },
    {
      code: 'close-election',
      title: `Close the poll for the ${councilName} and count`,
      dueOn: pollCloses,
      reason: 'Good practice: the result is then ready to be declared at the meeting.',
    },
  ];
}
