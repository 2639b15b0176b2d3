import { type Schema } from '@folkmoot/contract';
import { formatDay } from '../../shared/dates';
import { type BoardSummary } from '../api/boards';
import { type ElectionSummary } from '../api/elections';
import { type FundRound } from '../api/funds';
import { type PollOpening } from '../api/openings';
import { type PollSummary } from '../api/polls';
import { type ResolutionSummary } from '../api/resolutions';
import { type SurplusRound } from '../api/surplus';
import { openRecount } from '../elections/recounts/open-recount';
import { officePaths } from '../paths';
import { lotTasks } from './lot-tasks';
import { type OfficeTask } from './task';
import { wording } from './wording';

const { tasks: words } = wording;

/** What a resolution asks for, where it stands. */
export function resolutionTasks({
  id,
  title,
  kindTitle,
  state,
}: ResolutionSummary): readonly OfficeTask[] {
  const href = officePaths.resolution(id);
  if (state === 'draft')
    return [
      {
        id,
        href,
        title: words.finishDraft(title),
        hint: kindTitle,
        urgency: 'later',
        duties: ['draftResolutions', 'runPolls'],
      },
    ];
  if (state !== 'closed') return [];
  return [
    {
      id,
      href,
      title: words.declare(title),
      hint: words.votingOver,
      urgency: 'now',
      duties: ['runPolls'],
    },
  ];
}

/** What an election asks for. */
export const electionTasks = (election: ElectionSummary): readonly OfficeTask[] => [
  ...outsideTasks(election),
  ...objectionTasks(election),
  ...nextOfElection(election),
];

const listed = new Intl.ListFormat('en-GB');

/** Candidates who left the constituency, until it is entered that they stand no longer. */
function outsideTasks({ id, title, candidatesOutside }: ElectionSummary): readonly OfficeTask[] {
  if (candidatesOutside.length === 0) return [];
  return [
    {
      id: `outside-${id}`,
      href: officePaths.election(id),
      title: words.ceaseCandidate(listed.format(candidatesOutside)),
      hint: words.ceaseFor(title),
      urgency: 'now',
      duties: ['runPolls'],
    },
  ];
}

/** Objections to its declared results, until another officer than whoever declared them answers. Source: R-D26. */
const objectionTasks = ({ id, title, openObjections }: ElectionSummary): readonly OfficeTask[] =>
  openObjections > 0
    ? [
        {
          id: `objections-${id}`,
          href: officePaths.objectionsToResult(id),
          title: words.answerObjections(title),
          hint: words.answeredByAnother,
          urgency: 'now',
          duties: ['answerObjections'],
        },
      ]
    : [];

/** What it asks for next, where it stands. */
function nextOfElection(election: ElectionSummary): readonly OfficeTask[] {
  const { id, title, state, next, count } = election;
  const href = officePaths.election(id);
  switch (state) {
    case 'draft':
      return [
        {
          id,
          href,
          title: words.prepareElection(title),
          ...(next && { hint: words.next(next.title, formatDay(next.on)), dueOn: next.on }),
          urgency: next ? urgencies[next.state] : 'later',
          duties: ['callElections'],
        },
      ];
    case 'closed': {
      const first = lotTasks(election);
      if (first.length > 0) return first;
      return [
        {
          id,
          href,
          title: words.count(title),
          hint: words.votingOver,
          urgency: 'now',
          duties: ['runPolls'],
        },
      ];
    }
    case 'counted':
      return [{ id, href, urgency: 'now', ...afterCount(title, count) }];
    case 'open':
    case 'declared':
    case 'abandoned':
    case 'ended':
      return [];
  }
}

/** What a count asks for, where its review stands. */
function afterCount(
  title: string,
  count: Schema<'CountDto'> | null | undefined,
): Pick<OfficeTask, 'title' | 'hint' | 'duties'> {
  const review = count?.review;
  if (count && openRecount(count))
    return { title: words.answerRecount(title), hint: words.recountAsked, duties: ['runPolls'] };
  if (review === 'awaited')
    return {
      title: words.confirmCount(title),
      hint: words.toConfirm,
      duties: ['reviewCounts'],
    };
  if (review === 'objected')
    return { title: words.answerObjection(title), hint: words.objected, duties: ['runPolls'] };
  return { title: words.declareElection(title), hint: words.counted, duties: ['runPolls'] };
}

const urgencies = {
  done: 'later',
  due: 'soon',
  overdue: 'overdue',
  blocked: 'later',
} as const;

/** What a fund round asks for, where it stands. */
export function fundTasks({ id, title, state, bidCount }: FundRound): readonly OfficeTask[] {
  const href = officePaths.fund(id);
  if (state === 'taking-bids')
    return [
      {
        id,
        href,
        title: words.takeBids(title),
        hint: words.bids(bidCount),
        urgency: 'later',
        duties: ['prepareFunds', 'runPolls'],
      },
    ];
  if (state !== 'closed') return [];
  return [
    {
      id,
      href,
      title: words.declare(title),
      hint: words.votingOver,
      urgency: 'now',
      duties: ['runPolls'],
    },
  ];
}

/** What a year's surplus asks for, where it stands. */
export const surplusTasks = ({ id, year, resolution }: SurplusRound): readonly OfficeTask[] =>
  resolution
    ? []
    : [
        {
          id,
          title: words.proposeSurplus(year),
          href: officePaths.surplusRound(id),
          urgency: 'now',
          duties: ['prepareSurplus'],
        },
      ];

/** What a board of scrutineers asks of the reader who is on it. */
export const boardTasks = ({ id, name, isYourTurn }: BoardSummary): readonly OfficeTask[] =>
  isYourTurn
    ? [
        {
          id,
          title: words.takeTurn(name),
          hint: words.boardWaits,
          href: officePaths.board(id),
          urgency: 'now',
          duties: ['holdKeys'],
        },
      ]
    : [];

/** A secret poll that nobody can open, because the server's own key is missing. */
export const keyTasks = ({ id, title, serverKey }: PollSummary): readonly OfficeTask[] =>
  serverKey === 'copy-left' || serverKey === 'lost'
    ? [
        {
          id: `key-${id}`,
          title: words.bringKeyBack(title),
          hint: words.keyMissing,
          href: officePaths.poll(id),
          urgency: 'now',
          duties: ['runPolls', 'draftResolutions'],
        },
      ]
    : [];

/** A closed secret poll that waits to be opened: for the reader, or for the others. */
export function openingTask({ poll, title, isYourTurn, boxes }: PollOpening): OfficeTask {
  const isHeld = boxes.some(({ awaits }) => awaits === 'returning-officer');
  const others = isHeld ? words.openFew : words.openOthers;
  return {
    id: `opening-${poll}`,
    title: words.openResult(title),
    hint: isYourTurn ? words.openYours : others,
    href: officePaths.opening(poll),
    urgency: isYourTurn || isHeld ? 'now' : 'soon',
    duties: isYourTurn ? ['holdKeys'] : ['runPolls'],
  };
}
