import {
  dateInLondon,
  err,
  formatDate,
  type Instant,
  ok,
  type PlainDate,
  type Result,
} from '@folkmoot/basics';
import { earliestMeeting, noticeWasGiven, sentence } from '@folkmoot/rules';
import { type NoticeReceived } from './special-notices';

export interface NoticeInTimeRefusal {
  readonly code: 'special-notice-needed' | 'special-notice-short' | 'closes-before-meeting';
  readonly says: string;
}

/**
 * Whether the poll on the removal of a director can open today: special notice came, the members hear of it early
 * enough, and nobody's vote is final before the director could speak. Source: R-A24, R-A25.
 */
export function noticeInTime(
  notice: NoticeReceived | null,
  today: PlainDate,
  closesAt: Instant,
): Result<null, NoticeInTimeRefusal> {
  if (!notice)
    return err({
      code: 'special-notice-needed',
      says: 'The members remove a director only on special notice (Companies Act 2006 ss.168, 312). Record from whom and when it came, when the director was sent a copy, and the day of the meeting; then open the poll.',
    });
  const flaw = noticeWasGiven({ ...notice, toldOn: today }).find(({ holds }) => !holds);
  if (flaw)
    return err({
      code: 'special-notice-short',
      says: `${sentence(flaw)} Hold the meeting on ${formatDate(earliestMeeting(notice.receivedOn, today))} or a later day, and record that day first.`,
    });
  const { meetingOn } = notice;
  if (dateInLondon(closesAt) >= meetingOn) return ok(null);
  return err({
    code: 'closes-before-meeting',
    says: `The director may speak at the meeting on ${formatDate(meetingOn)}, so the vote does not end before it. Close the poll on that day or a later one.`,
  });
}
