import { compare, rational } from '@folkmoot/basics';
import { type Constitution, type Fraction, type MeetingRules } from '../constitution';
import {
  CASTING_VOTE,
  POLL_DEMAND,
  PROXY_CUT_OFF,
  REQUISITION,
} from '../statute/limits-on-articles';
import { isCompany, leastClearDays, shortNotice } from '../statute/notice';
import { type Fault } from './fault';
import { refuses } from './refuses';

/**
 * Do the rules of general meetings leave members the rights that no articles of a company can cut?
 * Source: R-01, R-A11, R-A13, R-A15, R-A16, R-A26, R-A28, R-A38 to R-A40, R-I13. The rules of societies and the constitutions
 * of foundation trusts settle these themselves.
 */
export function checkMeetings(constitution: Constitution): Fault[] {
  const { legalForm, meetings } = constitution;
  if (!meetings) return [];
  const anyForm = representativeFaults(meetings);
  return isCompany(legalForm)
    ? [
        ...anyForm,
        ...noticeFaults(constitution, meetings),
        ...pollFaults(meetings),
        ...proxyFaults(meetings),
        ...castingVoteFaults(constitution, meetings),
        ...refuses(
          (meetings.advanceVotes?.cutOffHours ?? 0) > PROXY_CUT_OFF.hours,
          '/meetings/advanceVotes/cutOffHours',
          'advance-votes',
          { rule: 'R-A13', citation: 'Companies Act 2006 s.322A(2), (3) [from knowledge]' },
          'Votes in advance cannot be asked for earlier than 48 hours of working days before the meeting. Give 48 or less.',
        ),
        ...refuses(
          isMore(meetings.requisition, REQUISITION.share),
          '/meetings/requisition',
          'requisition',
          REQUISITION,
          'Holders of 5 % of all votes may require a meeting whatever the articles say. Give 1/20 or less.',
        ),
      ]
    : anyForm;
}

const isMore = (a: Fraction, b: Fraction): boolean =>
  compare(rational(a.numerator, a.denominator), rational(b.numerator, b.denominator)) > 0;

const representativeFaults = ({ quorum }: MeetingRules): Fault[] =>
  refuses(
    quorum.countsEachRepresentative === true,
    '/meetings/quorum/countsEachRepresentative',
    'representatives',
    { rule: 'R-A28', citation: 'Companies Act 2006 s.318(2)' },
    'Two who represent one body are one person for a quorum. Take this out.',
  );

function noticeFaults({ legalForm }: Constitution, meetings: MeetingRules): Fault[] {
  const least = leastClearDays(legalForm, false) ?? 0;
  const short = shortNotice(legalForm);
  const percent = meetings.shortNoticePercent;
  return [
    ...refuses(
      meetings.clearDays < least,
      '/meetings/clearDays',
      'notice',
      { rule: 'R-A15', citation: 'Companies Act 2006 s.307(1)–(3)' },
      `Articles may ask for more than ${least} clear days of notice, never for fewer. Give ${least} or more.`,
    ),
    ...(short && percent !== undefined
      ? refuses(
          percent < short.leastPercent || percent > short.mostPercent,
          '/meetings/shortNoticePercent',
          'notice',
          { rule: 'R-A16', citation: short.citation },
          `Shorter notice needs holders of ${short.leastPercent} % of the votes, which articles may raise to ${short.mostPercent} % at the most. Give a number from ${short.leastPercent} to ${short.mostPercent}.`,
        )
      : []),
  ];
}

const pollFaults = ({ pollDemand }: MeetingRules): Fault[] => [
  ...refuses(
    pollDemand.members > POLL_DEMAND.members,
    '/meetings/pollDemand/members',
    'poll-demand',
    POLL_DEMAND,
    'Five members can demand a poll whatever the articles say, and no article can ban polls. Give 5 or fewer.',
  ),
  ...refuses(
    isMore(pollDemand.share, POLL_DEMAND.share),
    '/meetings/pollDemand/share',
    'poll-demand',
    POLL_DEMAND,
    'Holders of 10 % of all votes can demand a poll whatever the articles say. Give 1/10 or less.',
  ),
];

const proxyFaults = ({ proxies }: MeetingRules): Fault[] => [
  ...refuses(
    !proxies.allowed,
    '/meetings/proxies/allowed',
    'proxies',
    { rule: 'R-A38', citation: 'Companies Act 2006 s.324(1)' },
    'Every member of a company may appoint a proxy. Give true.',
  ),
  ...refuses(
    proxies.cutOffHours > PROXY_CUT_OFF.hours,
    '/meetings/proxies/cutOffHours',
    'proxies',
    PROXY_CUT_OFF,
    'Proxies cannot be asked for earlier than 48 hours of working days before the meeting. Give 48 or less.',
  ),
];

function castingVoteFaults({ registeredOn }: Constitution, { castingVote }: MeetingRules): Fault[] {
  if (!castingVote.allowed) return [];
  const since = castingVote.inArticlesSince;
  return [
    ...refuses(
      since === undefined || since >= CASTING_VOTE.inArticlesBefore,
      '/meetings/castingVote/allowed',
      'casting-vote',
      CASTING_VOTE,
      'A resolution passes by the votes of members, so an equal vote is lost. Give false; or, where the articles have had a casting vote since before 1 October 2007, add inArticlesSince with that day.',
    ),
    ...refuses(
      since !== undefined && registeredOn !== undefined && since < registeredOn,
      '/meetings/castingVote/inArticlesSince',
      'casting-vote',
      CASTING_VOTE,
      'The articles cannot be older than the company. Give the day from which they have had a casting vote.',
    ),
  ];
}
