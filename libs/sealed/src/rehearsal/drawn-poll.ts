import { randomBelow, type RandomBytes } from '@folkmoot/ballot';
import { type SealedAnswer, type SealedContest } from '../contest';
import { type PollToHold } from './hold-sealed-poll';

/** What is asked in a drawn poll. */
export const drawnQuestions = ['ranking', 'yes-no', 'k-of-n', 'mixed'] as const;
export type DrawnQuestions = (typeof drawnQuestions)[number];

/** What a drawn poll is to be like. */
export interface DrawnPoll {
  readonly questions: DrawnQuestions;
  /** How many voters vote; one more does not. */
  readonly ballots: number;
  /** Candidates of a ranking, and projects to choose from. */
  readonly options: number;
  /** Seats of a ranking. */
  readonly seats: number;
  /** As many of the projects as one voter may mark. */
  readonly choose: number;
}

/** Begins the title of everything in a drawn poll, so that nobody takes it for a vote that was held. */
export const rehearsalMark = 'REHEARSAL';

/**
 * Draws the contests and the papers of a poll that nobody voted in: voters of every kind, of whom each tenth, and the
 * first, votes a second time. Some leave a contest blank.
 * @param random  as in elections, so that nothing but a seed can repeat it
 */
export function drawPoll(
  plan: DrawnPoll,
  random: RandomBytes,
): Pick<PollToHold, 'title' | 'contests' | 'voters'> {
  const contests = contestsOf(plan);
  const paper = (): SealedAnswer[] =>
    contests.map((contest) => ({ contest: contest.id, options: marked(contest, plan, random) }));
  const voters = Array.from({ length: plan.ballots }, (_, at) =>
    at % 10 === 0 ? [paper(), paper()] : [paper()],
  );
  return { title: `${rehearsalMark}: votes that nobody cast`, contests, voters: [...voters, []] };
}

function contestsOf({ questions, options, seats }: DrawnPoll): SealedContest[] {
  const named = (what: string, count: number): SealedContest['options'] =>
    Array.from({ length: count }, (_, at) => ({
      id: `${what.toLowerCase()}-${at + 1}`,
      name: `${what} ${at + 1}`,
    }));
  const base = { constituency: null, seats: null } as const;
  const all: Record<Exclude<DrawnQuestions, 'mixed'>, SealedContest> = {
    ranking: {
      ...base,
      ...{ id: 'ranking', kind: 'ranking', title: `${rehearsalMark}: elect ${seats}`, seats },
      options: named('Candidate', options),
    },
    'yes-no': {
      ...base,
      ...{ id: 'yes-no', kind: 'choice', title: `${rehearsalMark}: adopt the motion` },
      options: ['For', 'Against', 'Abstain'].map((name) => ({ id: name.toLowerCase(), name })),
    },
    'k-of-n': {
      ...base,
      ...{ id: 'k-of-n', kind: 'approval', title: `${rehearsalMark}: choose projects` },
      options: named('Project', options),
    },
  };
  return questions === 'mixed' ? Object.values(all) : [all[questions]];
}

/** Marks by chance: an order, one option, or a few. */
function marked(contest: SealedContest, { choose }: DrawnPoll, random: RandomBytes): string[] {
  const below = (bound: number): number => randomBelow(bound, random);
  const ids = contest.options.map(({ id }) => id);
  if (contest.kind === 'choice') return [ids[below(ids.length)] ?? ''];
  for (let at = ids.length - 1; at > 0; at--) {
    const other = below(at + 1);
    [ids[at], ids[other]] = [ids[other] ?? '', ids[at] ?? ''];
  }
  const most = contest.kind === 'approval' ? Math.min(choose, ids.length) : ids.length;
  return ids.slice(0, below(most + 1));
}
