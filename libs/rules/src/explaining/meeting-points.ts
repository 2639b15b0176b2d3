import { type Constitution, type MeetingQuorum } from '../constitution';
import { list } from '../reasoning/explain';
import { counted, fractionSays } from '../reasoning/words';

type Quorum = Partial<
  Pick<MeetingQuorum, 'atLeast' | 'atMost' | 'share' | 'notOnly' | 'mostFrom'>
> &
  Pick<MeetingQuorum, 'oneFromEach'>;

/** `Quorum: 2 persons and a third of the members in office, with somebody for Staff.` */
export function quorumSays(pack: Constitution, quorum: Quorum, of: string): string {
  const name = (code: string): string =>
    pack.constituencies.find((known) => known.code === code)?.name ?? code;
  const numbers = [
    quorum.atLeast !== undefined && counted(quorum.atLeast, 'person'),
    quorum.share && `${fractionSays(quorum.share)} of the ${of}`,
  ].filter((words): words is string => typeof words === 'string');
  const mix = [
    ...quorum.oneFromEach.map((codes) => `with somebody for ${codes.map(name).join(' or ')}`),
    ...(quorum.notOnly === undefined ? [] : [`not ${name(quorum.notOnly)} alone`]),
    ...(quorum.mostFrom === undefined ? [] : [`most of them for ${name(quorum.mostFrom)}`]),
    ...(quorum.atMost === undefined ? [] : [`never more than ${counted(quorum.atMost, 'person')}`]),
  ];
  return `Quorum: ${[numbers.join(' and at least '), ...mix].join(', ')}.`;
}

/** How general meetings are called and held; none where the constitution leaves them to the law. */
export function meetingPoints(pack: Constitution): string[] {
  const { meetings, writtenResolutions } = pack;
  const writing = writtenResolutions
    ? [
        writtenResolutions.allowed
          ? `Members may resolve in writing; it lapses ${counted(writtenResolutions.daysToLapse, 'day')} from the day it is sent, that day counted.`
          : 'Members do not resolve in writing.',
      ]
    : [];
  if (!meetings) return writing;
  const { pollDemand, proxies, castingVote } = meetings;
  const demanders = [
    counted(pollDemand.members, 'member'),
    `holders of ${fractionSays(pollDemand.share)} of the votes`,
    ...(pollDemand.byChair ? ['the chair'] : []),
    ...(pollDemand.byDirectors ? ['the directors'] : []),
  ];
  return [
    `Notice: ${counted(meetings.clearDays, 'clear day')}; held ${ATTENDANCE[meetings.attendance]}.`,
    quorumSays(pack, meetings.quorum, 'members'),
    proxies.allowed
      ? `Proxies are allowed; they are lodged up to ${counted(proxies.cutOffHours, 'hour')} before.`
      : 'Proxies are not allowed.',
    `A poll is taken when it is demanded by ${list(demanders).replace(/ and /, ' or ')}.`,
    castingVote.allowed ? 'The chair has a casting vote.' : 'The chair has no casting vote.',
    `Holders of ${fractionSays(meetings.requisition)} of the votes may require a meeting.`,
    ...writing,
  ];
}

const ATTENDANCE = {
  'in-person': 'in person',
  hybrid: 'in person and online at once',
  online: 'online',
} as const;

/** How the board meets; none where the constitution does not say. */
export const boardPoints = (pack: Constitution): string[] =>
  pack.board
    ? [
        quorumSays(pack, pack.board.quorum, 'directors in office'),
        pack.board.castingVote ? 'The chair has a casting vote.' : 'The chair has no casting vote.',
        ...(pack.board.retiring
          ? [`${upperFirst(fractionSays(pack.board.retiring))} of the directors retire each year.`]
          : []),
      ]
    : [];

const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
