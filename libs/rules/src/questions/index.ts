import { err, ok, type Result } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { type Ruling } from '../outcome';
import { type Fault } from '../parsing/fault';
import { faultsOfShape } from '../parsing/faults-of-shape';
import { electionQuestions } from './elections';
import { meetingQuestions } from './meetings';
import { moneyQuestions } from './money';
import { notice } from './notice/notice';
import { peopleQuestions } from './people';
import { type Question } from './question';

/** Everything that the rules can be asked apart from what is put to a poll. */
export const questions: readonly Question[] = [
  ...peopleQuestions,
  ...electionQuestions,
  ...moneyQuestions,
  ...meetingQuestions,
  notice,
];

/**
 * Answers a document of facts under a constitution.
 * @param facts  a document whose `type` names one of the questions
 * @returns the ruling; or every fault of the document, each with its JSON pointer
 */
export function ask(constitution: Constitution, facts: unknown): Result<Ruling, readonly Fault[]> {
  const type = typeOf(facts);
  const known = questions.find((one) => one.type === type);
  if (!known)
    return err([
      {
        path: '/type',
        code: type === undefined ? 'missing' : 'not-one-of',
        says: `Give one of: ${questions.map((one) => one.type).join(', ')}.`,
      },
    ]);
  const read = known.shape.safeParse(facts);
  if (!read.success) return err(faultsOfShape(facts, read.error));
  const ruling = known.answer(constitution, facts);
  if (!ruling) throw new Error(`The facts of ${known.type} were read and then refused.`);
  return ok(ruling);
}

const typeOf = (facts: unknown): unknown =>
  typeof facts === 'object' && facts !== null && 'type' in facts ? facts.type : undefined;

export { type Question } from './question';
