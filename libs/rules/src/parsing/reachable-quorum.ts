import { compare, rational } from '@folkmoot/basics';
import { type Constituency, type Constitution, type MeetingQuorum } from '../constitution';
import { type Fault } from './fault';
import { refuses } from './refuses';

/** Could the quorum of each body be met at all, if everybody came? Source: R-A28, R-E12, R-I13. */
export function checkQuorums(constitution: Constitution): Fault[] {
  const { constituencies, councilQuorum, meetings, board } = constitution;
  const seated = constituencies.filter(({ seats }) => seats > 0);
  const members = constituencies.filter(({ legalMembers }) => legalMembers);
  return [
    ...unreachable(
      councilQuorum.numerator > councilQuorum.denominator,
      '/councilQuorum/numerator',
      'A quorum cannot be more than all the members in office. Give a share of one or less.',
    ),
    ...mixFaults('/councilQuorum', councilQuorum, constituencies, seated, 'has a seat'),
    ...(meetings
      ? [
          ...numberFaults('/meetings/quorum', meetings.quorum),
          ...mixFaults(
            '/meetings/quorum',
            meetings.quorum,
            constituencies,
            members,
            'is a legal member',
          ),
        ]
      : []),
    ...(board ? numberFaults('/board/quorum', board.quorum) : []),
  ];
}

const unreachable = (isWrong: boolean, path: string, says: string): Fault[] =>
  refuses(
    isWrong,
    path,
    'quorum-unreachable',
    { rule: 'R-I13', citation: 'Constitution, quorum' },
    says,
  );

const numberFaults = (path: string, { share, atLeast, atMost }: MeetingQuorum): Fault[] => [
  ...unreachable(
    share !== undefined && compare(rational(share.numerator, share.denominator), rational(1)) > 0,
    `${path}/share`,
    'A quorum cannot be more than everybody. Give a share of one or less.',
  ),
  ...unreachable(
    atMost !== undefined && atMost < atLeast,
    `${path}/atMost`,
    `No more than ${atMost} can be needed when at least ${atLeast} are. Raise this or lower atLeast.`,
  ),
];

type Mix = Pick<MeetingQuorum, 'oneFromEach' | 'notOnly' | 'mostFrom'>;

/** @param fit  those of whom somebody can be present; `isFit` says in words why */
function mixFaults(
  path: string,
  { oneFromEach, notOnly, mostFrom }: Mix,
  known: readonly Constituency[],
  fit: readonly Constituency[],
  isFit: string,
): Fault[] {
  const canCome = (code: string): boolean =>
    fit.some((one) => one.code === code) || !known.some((one) => one.code === code);
  return [
    ...oneFromEach.flatMap((codes, index) =>
      unreachable(
        !codes.some(canCome),
        `${path}/oneFromEach/${index}`,
        `Nobody of ${codes.join(' or ')} ${isFit}, so this can never be met. Name another constituency or take it out.`,
      ),
    ),
    ...unreachable(
      notOnly !== undefined && fit.length > 0 && fit.every(({ code }) => code === notOnly),
      `${path}/notOnly`,
      `Nobody but ${notOnly} ${isFit}, so nobody else can be present. Take this out.`,
    ),
    ...unreachable(
      mostFrom !== undefined && !canCome(mostFrom),
      `${path}/mostFrom`,
      `Nobody of ${mostFrom} ${isFit}, so they cannot be most of those present. Name another constituency.`,
    ),
  ];
}
