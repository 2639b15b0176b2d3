import { addDays, dateInLondon, formatDate, type Instant, type PlainDate } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { clearDays, latestNoticeDay } from '../../meetings/clear-days';
import {
  type NoticeNeeded,
  noticeNeeded,
  serviceRule,
  serviceSource,
} from '../../meetings/notice-needed';
import { type KeyDate, type Step, type Warning } from '../../outcome';
import { cite, find, weigh } from '../../reasoning/step';
import { counted } from '../../reasoning/words';
import { type Channel, deemedReceived, latestDispatchDay } from '../../service/deemed-service';
import { isCompany } from '../../statute/notice';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type NoticeFacts, noticeFacts } from './facts';
import { shorterNotice } from './shorter-notice';

/**
 * Was notice of a meeting given in time?
 * Source: R-A15 to R-A18, R-A22, R-A31; Companies Act 2006 ss.307, 313, 360, 1147. The Act's days are the least that
 * counts; articles may ask for more.
 */
export const notice = question(
  'notice',
  'Was notice of a general meeting given in time?',
  noticeFacts,
  (constitution, facts) => {
    const heldOn = dateInLondon(facts.meeting.startsAt);
    const needed = daysNeeded(constitution, facts);
    const received = facts.dispatches.map(({ channel, sentAt }) =>
      deemedReceived(sentAt, serviceRule(constitution, channel), constitution.jurisdiction),
    );
    const given = dateInLondon(latest(received));
    const enough = weigh(
      needed.source,
      `The notice needs ${counted(needed.days, 'clear day')}, neither the day it counts as received nor the day of the meeting among them.`,
      { of: clearDays(given, heldOn), says: 'clear days' },
      '>=',
      { of: needed.days, says: 'needed' },
    );
    const shorter = enough.holds ? [] : shorterNotice(constitution, facts);
    const steps: Step[] = [
      ...facts.dispatches.map((dispatch, index) =>
        receivedStep(constitution, dispatch, received[index]!),
      ),
      ...(shorter.length > 0 ? [{ ...enough, holds: true, says: SHORT }, ...shorter] : [enough]),
    ];
    return rulingOf(
      ['in-order', 'out-of-order'],
      `Notice counts as received on ${formatDate(given)}, ${counted(clearDays(given, heldOn), 'clear day')} before the meeting: ${needed.source.citation}.`,
      {
        steps,
        dates: datesOf(constitution, facts, { given, heldOn, ...needed }),
        warnings: missedSome(constitution, facts),
      },
    );
  },
);

const SHORT =
  'The notice is shorter than it must be, which is in order only when enough members agree to it.';

/** What the Act or the articles ask; an adjourned meeting has its own. */
function daysNeeded(constitution: Constitution, { meeting }: NoticeFacts): NoticeNeeded {
  if (meeting.adjournedFor === undefined) return noticeNeeded(constitution, meeting.isAnnual);
  const { meetings } = constitution;
  const days = meeting.adjournedFor >= 14 ? (meetings?.adjournedClearDays ?? 0) : 0;
  return {
    days,
    source: { rule: 'R-A31', citation: cite(meetings?.cites, 'general meetings') },
  };
}

const latest = (moments: readonly Instant[]): Instant =>
  moments.reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a));

const WAYS: Readonly<Record<Channel, string>> = {
  hand: 'by hand',
  post: 'by post',
  email: 'by e-mail',
  website: 'by the website',
};

const SENT: Readonly<Record<Channel, string>> = {
  hand: 'Given by hand',
  post: 'Posted',
  email: 'Sent by e-mail',
  website: 'Put on the website and notified',
};

function receivedStep(
  constitution: Constitution,
  { channel, sentAt, members }: NoticeFacts['dispatches'][number],
  receivedAt: Instant,
): Step {
  const source = serviceSource(constitution, channel);
  const says = `${SENT[channel]} to ${counted(members, 'person')} on ${formatDate(dateInLondon(sentAt))}, it counts as received on ${formatDate(dateInLondon(receivedAt))}.`;
  return find(source, says, true, { 'sent at': sentAt, 'received at': receivedAt });
}

function datesOf(
  constitution: Constitution,
  facts: NoticeFacts,
  { given, heldOn, days, source }: NoticeNeeded & { given: PlainDate; heldOn: PlainDate },
): KeyDate[] {
  const channels = [...new Set(facts.dispatches.map(({ channel }) => channel))];
  const by = latestNoticeDay(heldOn, days);
  const last =
    facts.dispatches.find(
      ({ channel, sentAt }) =>
        dateInLondon(
          deemedReceived(sentAt, serviceRule(constitution, channel), constitution.jurisdiction),
        ) === given,
    )?.channel ?? 'hand';
  return [
    ...channels.map((channel) => ({
      what: `Last day to send it ${WAYS[channel]}`,
      on: latestDispatchDay(by, serviceRule(constitution, channel), constitution.jurisdiction),
      ...serviceSource(constitution, channel),
    })),
    { what: 'Last day to receive it', on: by, ...source },
    {
      what: 'Counts as received',
      on: given,
      ...serviceSource(constitution, last),
    },
    { what: 'Earliest day for the meeting', on: addDays(given, days + 1), ...source },
  ];
}

function missedSome({ legalForm }: Constitution, { entitled, dispatches }: NoticeFacts): Warning[] {
  const sent = dispatches.reduce((sum, { members }) => sum + members, 0);
  if (sent >= entitled) return [];
  return [
    {
      rule: 'R-A22',
      citation: isCompany(legalForm)
        ? 'Companies Act 2006 s.313'
        : 'Constitution, notices [design]',
      says: `Notice went to ${sent} of ${entitled} persons. An accidental failure to notify some does not undo the meeting; a deliberate one does.`,
    },
  ];
}
