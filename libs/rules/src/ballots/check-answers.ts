import { type Result, err, ok } from '@folkmoot/basics';
import { type Answer, type BallotRefusal, type ContestTerms } from './poll-terms';

/** The answers in the order of the poll's contests, or why they cannot be taken. */
export function checkAnswers(
  contests: readonly ContestTerms[],
  constituency: string,
  answers: readonly Answer[],
): Result<readonly Answer[], BallotRefusal> {
  if (answers.length === 0) {
    return err({
      code: 'missing-contest',
      says: 'The ballot answers nothing. Answer at least one question; to take part without choosing, leave it blank or abstain.',
    });
  }
  for (const answer of answers) {
    const refusal = checkAnswer(contests, constituency, answer);
    if (refusal) return err(refusal);
  }
  const byContest = new Map(answers.map((answer) => [answer.contest, answer]));
  if (byContest.size < answers.length) {
    return err({
      code: 'duplicate-option',
      says: 'The ballot answers one question twice. Answer each question once.',
    });
  }
  return ok(contests.flatMap(({ id }) => byContest.get(id) ?? []));
}

function checkAnswer(
  contests: readonly ContestTerms[],
  constituency: string,
  { contest: id, options }: Answer,
): BallotRefusal | null {
  const contest = contests.find((known) => known.id === id);
  if (!contest) {
    return refuse('missing-contest', id, 'The ballot answers a question that is not in this poll.');
  }
  if (contest.constituency !== null && contest.constituency !== constituency) {
    return refuse(
      'wrong-constituency',
      id,
      'Members of another constituency answer this question.',
    );
  }
  if (options.some((option) => !contest.options.includes(option))) {
    return refuse(
      'unknown-option',
      id,
      'The ballot marks something that is not on the ballot paper.',
    );
  }
  if (contest.kind === 'choice' && options.length !== 1) {
    return refuse('one-option-only', id, 'Choose one answer to this question, and only one.');
  }
  if (new Set(options).size < options.length) {
    return refuse('duplicate-option', id, 'The ballot marks the same option twice.');
  }
  const most = contest.mostMarks ?? options.length;
  if (options.length > most) {
    const over = options.length - most;
    return refuse(
      'too-many-options',
      id,
      `The ballot marks ${options.length} options, and at most ${most} may be marked. Unmark ${over === 1 ? 'one' : over} of them.`,
    );
  }
  return null;
}

const refuse = (code: BallotRefusal['code'], contest: string, says: string): BallotRefusal => ({
  code,
  says,
  contest,
});
