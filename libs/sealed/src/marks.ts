import { type Marks } from '@folkmoot/ballot';
import { err, ok, type Result } from '@folkmoot/basics';
import { abstentionOf, answerableOf, type SealedAnswer, type SealedContest } from './contest';

/** Why answers cannot be encrypted as they are. */
export interface MarksRefusal {
  readonly code: 'unknown-contest' | 'unknown-option' | 'duplicate-option' | 'one-option-only';
  readonly contest: string;
}

/**
 * What is encrypted for the answers of a paper: marks for each question of the box, in order. A contest that is not
 * answered is a blank paper, and so is one answered without options.
 */
export function marksOf(
  contests: readonly SealedContest[],
  answers: readonly SealedAnswer[],
): Result<readonly Marks[], MarksRefusal> {
  const given = new Map(answers.map(({ contest, options }) => [contest, options]));
  const unknown = answers.find(({ contest }) => !contests.some(({ id }) => id === contest));
  if (unknown) return err({ code: 'unknown-contest', contest: unknown.contest });
  const marks: Marks[] = [];
  for (const contest of contests) {
    const marked = marksIn(contest, given.get(contest.id) ?? []);
    if (!marked.ok) return err({ code: marked.error, contest: contest.id });
    marks.push(marked.value);
  }
  return ok(marks);
}

function marksIn(
  contest: SealedContest,
  options: readonly string[],
): Result<Marks, MarksRefusal['code']> {
  if (new Set(options).size !== options.length) return err('duplicate-option');
  if (!options.every((option) => contest.options.some(({ id }) => id === option)))
    return err('unknown-option');
  const answerable = answerableOf(contest).map(({ id }) => id);
  const places = options.map((option) => answerable.indexOf(option));
  if (contest.kind === 'choice') {
    if (options.length > 1) return err('one-option-only');
    return ok(options.length === 0 || options[0] === abstentionOf(contest)?.id ? 'blank' : places);
  }
  // In one order for everybody: the order in which somebody ticked is nobody's business.
  return ok(contest.kind === 'approval' ? places.sort((a, b) => a - b) : places);
}
