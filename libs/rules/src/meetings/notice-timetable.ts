import { addDays, type PlainDate } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { type Step } from '../outcome';
import { weigh } from '../reasoning/step';
import { counted } from '../reasoning/words';
import { type Channel, latestDispatchDay } from '../service/deemed-service';
import { clearDays, latestNoticeDay } from './clear-days';
import { noticeNeeded, serviceRule } from './notice-needed';

/** The last days for the notice of a general meeting, and the sum of the days between. */
export interface NoticeTimetable {
  /** The last day on which it may count as received. */
  readonly receivedBy: PlainDate;
  /** The clear days, the first and the last of them. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly sum: Step;
  /** The last day on which it may be sent, by each way of sending. */
  readonly sentBy: readonly { readonly channel: Channel; readonly on: PlainDate }[];
}

const CHANNELS: readonly Channel[] = ['post', 'email', 'website', 'hand'];

/**
 * By when notice of an annual general meeting must be sent and received.
 * Source: R-A15, R-A17, R-A18.
 * @returns `null` where neither the law nor the articles or rules ask for notice
 */
export function noticeTimetable(
  constitution: Constitution,
  heldOn: PlainDate,
): NoticeTimetable | null {
  const { days, source } = noticeNeeded(constitution, true);
  if (days === 0) return null;
  const receivedBy = latestNoticeDay(heldOn, days);
  return {
    receivedBy,
    from: addDays(receivedBy, 1),
    to: addDays(heldOn, -1),
    sum: weigh(
      source,
      `The notice needs ${counted(days, 'clear day')}, neither the day it counts as received nor the day of the meeting among them`,
      { of: clearDays(receivedBy, heldOn), says: 'clear days' },
      '>=',
      { of: days, says: 'needed' },
    ),
    sentBy: CHANNELS.map((channel) => ({
      channel,
      on: latestDispatchDay(
        receivedBy,
        serviceRule(constitution, channel),
        constitution.jurisdiction,
      ),
    })),
  };
}
