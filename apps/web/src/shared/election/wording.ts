import { counted } from '../counted';
import { inLanguage } from '../language/spoken';
import { type SeenContest, type SeenElection } from './seen-election';

/** Every word about what anybody may see of an election. */
export const english = {
  pollingDay: (day: string) => `Voting closes on ${day}`,
  states: {
    draft: 'Being prepared',
    open: 'Voting is open',
    closed: 'Being counted',
    counted: 'Being counted',
    declared: 'Declared',
    abandoned: 'Abandoned',
    ended: 'Ended without a vote',
  } satisfies Record<SeenElection['state'], string>,
  recounts: {
    asked: {
      candidate: (count: number, when: string) =>
        `A candidate asked for a recount of count ${count} on ${when}`,
      scrutineer: (count: number, when: string) =>
        `A scrutineer asked for a recount of count ${count} on ${when}`,
    },
    notAnswered: 'Not answered yet.',
    granted: (when: string) => `The returning officer granted it on ${when}.`,
    agrees: (recount: number | null, count: number) =>
      `The recount, count ${recount}, agrees with count ${count}.`,
    differs: (recount: number | null, count: number) =>
      `The recount, count ${recount}, differs from count ${count}.`,
    refused: (when: string) => `The returning officer refused it on ${when}`,
  },
  nominating: 'Nominations open',
  whoStands: 'Who stands',
  orders: {
    surname: 'In the order of the ballot paper: by surname.',
    lot: 'In the order of the ballot paper: by a lot that was fixed before anybody stood, and that anybody can draw again.',
    'random-per-voter':
      'Here by surname. When you vote on a screen, the candidates are in an order drawn by chance for you alone.',
  } satisfies Record<SeenElection['order'], string>,
  notPublished: 'Who stands is published once nominations are over.',
  nobody: 'Nobody stands.',
  seatsFor: (constituency: string, seats: number) => `${constituency}: ${counted(seats, 'seat')}`,
  placesIn: (office: string, places: number) => `${office}: ${counted(places, 'place')}`,
  yours: 'You vote here',
  settled: (decision: number) => `Declared without a poll: decision ${decision}`,
  abandoned: 'The poll here was abandoned, and its votes are not counted.',
  ended: 'Nothing is left to fill here, so this ended without a vote. The reason given:',
  fewer: (before: number, after: number) =>
    `This goes on for ${after} instead of ${before}: the others are not free any more. The reason given:`,
  heldAgain: 'The election that is held instead',
  when: 'When',
  stages: {
    'notice-of-election': 'Give notice of the election',
    'nominations-open': 'Nominations open',
    'nominations-close': 'Nominations close',
    'statement-of-candidates': 'Publish the statement of candidates',
    'withdrawals-close': 'Withdrawals close',
    'notice-of-poll': 'Give notice of the poll',
    'poll-opens': 'The poll opens',
    'poll-closes': 'The poll closes',
    declaration: 'Declare who is elected',
  } satisfies Record<SeenElection['stages'][number]['stage'], string>,
  noTimetable: 'This election has no timetable: two officers agreed to hold it at once.',
  noDay: 'The polling day has not been chosen.',
  why: 'Why these days',
  done: 'done',
  by: (day: string) => `By ${day}`,
  how: 'How it is counted',
  reopening:
    '“Re-open nominations” stands last on the paper. If it wins, nobody is elected, the place stays vacant, and a further election is held for it.',
  oneByOne:
    'There are no more candidates than places. You vote for or against each of them, and more than half of the votes cast elect. A place whose candidate is not elected stays vacant and is put to a further election.',
  methods: {
    'yes-no':
      'You vote for or against each candidate, as nobody stands against them. More than half of the votes cast elect; a tie does not.',
    fptp: 'You choose one candidate. Whoever has the most votes is elected.',
    'block-vote':
      'You choose as many candidates as there are places, or fewer. Those with the most votes are elected.',
    approval:
      'You choose every candidate you approve of. Those whom the most members approve of are elected.',
    irv: 'You put candidates in order. While nobody has more than half, the last candidate goes out and those votes move to the next choice.',
    'scottish-stv':
      'You put candidates in order. Whoever reaches the quota is elected. Votes above the quota, and votes of whoever goes out, move to the next choice, so that few are lost.',
    ers97:
      'You put candidates in order. Whoever reaches the quota is elected. Votes above the quota, and votes of whoever goes out, move to the next choice, so that few are lost.',
    meek: 'You put candidates in order. Whoever reaches the quota is elected and keeps only as much of each vote as is needed. The rest moves to the next choice.',
    'mer-stv':
      'You put candidates in order. Whoever reaches the quota is elected. Votes above the quota, and votes of whoever goes out, move to the next choice, so that few are lost.',
    schulze:
      'You put candidates in order. Every two candidates are compared: whoever more members prefer to each of the others is elected.',
    exhaustive:
      'You choose one candidate. While nobody has more than half of the votes, the last one goes out and you are asked to vote again.',
  } satisfies Record<SeenContest['method'], string>,
  tie: 'A tie is broken by lot, drawn so that anybody can draw it again.',

  heldUnder: 'Held under',
} as const;

export const wording = inLanguage('election', english);
