import { mostAnswers, type Question } from '@folkmoot/ballot';
import { err, ok, type Result } from '@folkmoot/basics';
import { answerableOf, type SealedContest } from './contest';

/** As many options as one element of the group carries the places of. Source: Belenios specification s.4.9.2. */
export const mostRanked = 30;

/** Why a contest cannot be voted on in secret. */
export interface QuestionRefusal {
  readonly code: 'too-many-options';
  readonly contest: string;
  readonly says: string;
}

/**
 * The questions of a box, one for each contest, in order; their answers are the options in order.
 *
 * Of a choice only sums are ever opened. Rankings and approvals are opened paper by paper, after they were shuffled:
 * their counts need papers.
 */
export function questionsOf(
  contests: readonly SealedContest[],
): Result<readonly Question[], QuestionRefusal> {
  for (const contest of contests) {
    const refusal = refusalOf(contest);
    if (refusal) return err(refusal);
  }
  return ok(contests.map(questionOf));
}

function refusalOf({ id, kind, title, options }: SealedContest): QuestionRefusal | null {
  const most = kind === 'choice' ? mostAnswers : mostRanked;
  if (options.length <= most) return null;
  const asked = { choice: 'a choice', ranking: 'a ranking', approval: 'an approval' }[kind];
  return {
    code: 'too-many-options',
    contest: id,
    says: `“${title}” has ${options.length} options. In a secret poll ${asked} has at most ${most}: an encrypted paper carries no more.`,
  };
}

function questionOf(contest: SealedContest): Question {
  const answers = answerableOf(contest).map(({ name }) => name);
  const question = contest.title;
  return contest.kind === 'choice'
    ? { answers, blank: true, min: 1, max: 1, question }
    : { type: 'NonHomomorphic', value: { answers, question } };
}
