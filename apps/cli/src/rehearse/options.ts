import { type DrawnPoll, drawnQuestions, type PollToHold } from '@folkmoot/sealed';
import { oneOf, readOptions } from '../arguments';
import { Cannot } from '../command';

/** What `folkmoot rehearse` is asked for. */
export interface RehearsalAsked {
  readonly poll: DrawnPoll;
  readonly board: Pick<PollToHold, 'board' | 'absent'>;
  readonly out: string;
  /** Repeats a rehearsal; `null` for one of its own. */
  readonly seed: string | null;
}

const boards = {
  '2-of-3': { size: 3, threshold: 2 },
  '3-of-5': { size: 5, threshold: 3 },
  single: { size: 1, threshold: 1 },
} as const;

/** As many ballots as a machine holds in a few minutes. */
const mostBallots = 100_000;
const mostOptions = 30;

/** @throws Cannot when they make no sense */
export function rehearsalOptions(args: readonly string[]): RehearsalAsked {
  const given = readOptions('rehearse', args, {
    ballots: { type: 'string' },
    questions: { type: 'string' },
    options: { type: 'string' },
    seats: { type: 'string' },
    choose: { type: 'string' },
    board: { type: 'string' },
    absent: { type: 'string' },
    out: { type: 'string' },
    seed: { type: 'string' },
  });
  if (given.out === undefined)
    throw new Cannot('Say where to: folkmoot rehearse --ballots 50 --out rehearsal');
  const options = whole('options', given.options, 8, 1, mostOptions);
  return {
    poll: {
      questions: oneOf('questions', given.questions, drawnQuestions, 'ranking'),
      ballots: whole('ballots', given.ballots, 50, 0, mostBallots),
      options,
      seats: whole('seats', given.seats, Math.min(3, options), 1, options),
      choose: whole('choose', given.choose, Math.min(2, options), 1, options),
    },
    board: boardOf(given.board, given.absent),
    out: given.out,
    seed: given.seed ?? null,
  };
}

function boardOf(named: string | undefined, away: string | undefined): RehearsalAsked['board'] {
  const names = Object.keys(boards) as (keyof typeof boards)[];
  const board = boards[oneOf('board', named, names, '2-of-3')];
  const { size, threshold } = board;
  const absent = whole('absent', away, 0, 0, size);
  if (size - absent < threshold)
    throw new Cannot(
      `A board of ${size} is opened by ${threshold} of its members, and without ${absent} only ${size - absent} are left. At most ${size - threshold} can be absent.`,
    );
  return { board, absent: Array.from({ length: absent }, (_, at) => size - at) };
}

function whole(
  option: string,
  given: string | undefined,
  usual: number,
  least: number,
  most: number,
): number {
  if (given === undefined) return usual;
  const number = /^\d{1,7}$/.test(given) ? Number(given) : NaN;
  if (number >= least && number <= most) return number;
  throw new Cannot(
    `--${option} wants a whole number from ${least} to ${most.toLocaleString('en-GB')}, not “${given}”.`,
  );
}
