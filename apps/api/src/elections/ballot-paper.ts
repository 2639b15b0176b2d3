import { err, ok, type Result } from '@folkmoot/basics';
import { countingMethod } from '@folkmoot/count';
import {
  type Constitution,
  type CountMethod,
  methodForSeats,
  offersReopening,
  REOPEN_NOMINATIONS,
} from '@folkmoot/rules';
import { type ContestSpec } from '../polls/poll-spec';

/** How members mark their papers, as the method that counts them wants it. */
export type Marking = Pick<ContestSpec, 'kind' | 'text' | 'mostMarks'>;

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
  const why = cannotCount(id, contest);
  if (why === null) {
    const marking = papers[id](where, contest.seats);
    return ok(offersReopening(elections, contest.seats) ? withReopening(marking) : marking);
  }
  const { name } = countingMethod(id);
  return err({
    code: 'method-not-offered',
    says: `The constitution gives ${name} for ${where}, which cannot be used here. ${why} Adopt a constitution that names another method.`,
  });
}

/**
 * A yes or no to a nominee whom nobody stands against. Source: R-F35.
 * @param asWhat  what they would be: `as a member for Staff`
 */
export const confirmingPaper = (nominee: string, asWhat: string): Marking => ({
  kind: 'choice',
  text: `Nobody stands against ${nominee}. Vote for or against them ${asWhat}: they are elected by more than half of the votes cast, and if they are not, the seat stays vacant and is put to a further election.`,
});

/** Says on the paper what the last of its answers means. Source: R-F33. */
const withReopening = (marking: Marking): Marking => ({
  ...marking,
  text: `${marking.text} You may rank “${REOPEN_NOMINATIONS}” as well: if it wins, nobody is elected, and there is a further election.`,
});

type Paper = (where: string, seats: number) => Marking;

const chooseOne = (where: string): string => `Choose one candidate for ${where}.`;

const ranked: Paper = (where) => ({
  kind: 'ranking',
  text: `Rank the candidates for ${where} in the order in which you prefer them. You may rank as many or as few as you like.`,
});

/** Where the quota stays as it is, votes of an earlier choice never fall because of a later one. */
const rankedOneByOne: Paper = (where, seats) => {
  const { kind, text } = ranked(where, seats);
  return { kind, text: `${text} A later choice cannot harm an earlier one.` };
};

const papers: Readonly<Record<CountMethod, Paper>> = {
  fptp: (where) => ({ kind: 'choice', text: chooseOne(where) }),
  approval: (where) => ({
    kind: 'approval',
    text: `Tick every candidate for ${where} whom you approve of. You may tick as many as you like.`,
  }),
  'block-vote': (where, seats) => ({
    kind: 'approval',
    text:
      seats === 1
        ? chooseOne(where)
        : `Choose up to ${seats} candidates for ${where}. Each one whom you choose gets one vote from you.`,
    mostMarks: seats,
  }),
  exhaustive: (where) => ({
    kind: 'choice',
    text: `${chooseOne(where)} If nobody gets more than half of the votes, whoever has fewest leaves and there is another ballot.`,
  }),
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
  if (counted.ok || !('says' in counted.error)) return null;
  return counted.error.code === 'another-ballot-needed' ? null : counted.error.says;
}
