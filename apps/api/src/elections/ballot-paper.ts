import { err, ok, type Result } from '@folkmoot/basics';
import { countingMethod } from '@folkmoot/count';
import { type Constitution, type CountMethod, methodForSeats } from '@folkmoot/rules';
import { type ContestSpec } from '../polls/open-poll';

/** How members mark their papers, as the method that counts them wants it. */
export type Marking = Pick<ContestSpec, 'kind' | 'text'>;

/** A method that cannot be run for a contest: the constitution must name another. */
export interface MethodRefusal {
  readonly code: 'method-not-offered';
  readonly says: string;
}

/** A contest before its poll opens. */
export interface Standing {
  readonly id: string;
  readonly seats: number;
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
}

/**
 * The ballot paper of a contest, by the method that the constitution gives for so many seats.
 * @param where  whose contest it is: `Staff`
 */
export function markingOf(
  { elections }: Pick<Constitution, 'elections'>,
  contest: Standing,
  where: string,
): Result<Marking, MethodRefusal> {
  const id = methodForSeats(elections, contest.seats);
  const paper = papers[id];
  const why = typeof paper === 'string' ? paper : cannotCount(id, contest);
  if (typeof paper !== 'string' && why === null)
    return ok({ kind: paper.kind, text: paper.text(where) });
  const { name } = countingMethod(id);
  return err({
    code: 'method-not-offered',
    says: `The constitution gives ${name} for ${where}, which cannot be used here. ${why} Adopt a constitution that names another method.`,
  });
}

interface Paper {
  readonly kind: Marking['kind'];
  readonly text: (where: string) => string;
}

const ranked: Paper = {
  kind: 'ranking',
  text: (where) =>
    `Rank the candidates for ${where} in the order in which you prefer them. You may rank as many or as few as you like.`,
};

/** Where the quota stays as it is, votes of an earlier choice never fall because of a later one. */
const rankedOneByOne: Paper = {
  kind: 'ranking',
  text: (where) => `${ranked.text(where)} A later choice cannot harm an earlier one.`,
};

/** By method: the paper, or why there is none. */
const papers: Readonly<Record<CountMethod, Paper | string>> = {
  fptp: { kind: 'choice', text: (where) => `Choose one candidate for ${where}.` },
  approval: {
    kind: 'approval',
    text: (where) =>
      `Tick every candidate for ${where} whom you approve of. You may tick as many as you like.`,
  },
  'block-vote': 'It wants papers with at most as many marks as there are seats.',
  exhaustive: 'It takes several ballots in turn, and a poll is one ballot.',
  irv: rankedOneByOne,
  schulze: ranked,
  'scottish-stv': rankedOneByOne,
  ers97: ranked,
  meek: ranked,
  'mer-stv': rankedOneByOne,
};

/** Asks the method to count the contest without papers. @returns why it could not, or `null` */
function cannotCount(id: CountMethod, { id: contest, seats, candidates }: Standing): string | null {
  const counted = countingMethod(id).count(
    { id: contest, title: '', seats, candidates, withdrawn: [], papers: [], rejected: [] },
    { lotOrder: candidates.map((candidate) => candidate.id), inputSha256: '0'.repeat(64) },
  );
  return counted.ok || counted.error.code === 'lot-needed' ? null : counted.error.says;
}
