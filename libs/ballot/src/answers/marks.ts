import { err, ok, type Result } from '@folkmoot/basics';
import { answersOf, isRanking, type Question } from '../election/question';

/**
 * How a voter answers a question: the places of the answers marked, from 0. In a ranking the most
 * preferred first, and those left out are not ranked. `blank` is a recorded wish to choose none.
 */
export type Marks = 'blank' | readonly number[];

/** Why marks are no answer to a question. */
export type MarksRefusal = {
  readonly code: 'unknown-answer' | 'answer-twice' | 'too-few' | 'too-many' | 'no-blank';
};

/** Whether a question can be answered so. */
export function checkMarks(question: Question, marks: Marks): Result<Marks, MarksRefusal> {
  if (marks === 'blank')
    return !isRanking(question) && question.blank ? ok(marks) : err({ code: 'no-blank' });
  const answers = answersOf(question).length;
  const known = marks.every((mark) => Number.isInteger(mark) && mark >= 0 && mark < answers);
  if (!known) return err({ code: 'unknown-answer' });
  if (new Set(marks).size !== marks.length) return err({ code: 'answer-twice' });
  if (isRanking(question)) return ok(marks);
  if (marks.length < question.min) return err({ code: 'too-few' });
  return marks.length > question.max ? err({ code: 'too-many' }) : ok(marks);
}
