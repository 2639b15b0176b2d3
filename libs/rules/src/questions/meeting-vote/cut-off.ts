import { type Instant } from '@folkmoot/basics';
import { workingHoursBefore } from '../../calendar/working-hours';
import { type Constitution } from '../../constitution';
import { PROXY_CUT_OFF } from '../../statute/limits-on-articles';
import { isCompany } from '../../statute/notice';
import { type MeetingVoteFacts } from './facts';

/**
 * The moment by which proxies, or votes cast in advance, must be there. The articles of a company cannot set it earlier
 * than 48 hours before the meeting, or 24 hours before a poll that is taken more than 48 hours after it was demanded.
 * Source: R-A13, R-A39; Companies Act 2006 ss.322A(2), (3), 327(2), (3).
 * @param asked  hours by the articles, those of non-working days left out
 */
export function cutOff(
  { jurisdiction, legalForm }: Constitution,
  { startsAt, poll }: MeetingVoteFacts,
  asked: number,
): Instant {
  const isLate =
    poll !== undefined && Date.parse(poll.takenAt) - Date.parse(poll.demandedAt) > 48 * 3_600_000;
  const most = isLate ? 24 : PROXY_CUT_OFF.hours;
  const hours = isCompany(legalForm) ? Math.min(asked, most) : asked;
  return workingHoursBefore(isLate ? poll.takenAt : startsAt, hours, jurisdiction);
}
