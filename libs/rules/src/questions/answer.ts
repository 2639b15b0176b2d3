import { err, ok, type Result } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { type Ruling } from '../outcome';
import { type Fault } from '../parsing/fault';
import { faultsOfShape } from '../parsing/faults-of-shape';
import { type Question } from './question';

/**
 * Finds the question that a document of facts is for, and answers it.
 * @returns the ruling; or every fault of the document, each with its JSON pointer
 */
export function answerFrom(
  known: readonly Question[],
  constitution: Constitution,
  facts: unknown,
): Result<Ruling, readonly Fault[]> {
  const type = typeOf(facts);
  const asked = known.find((one) => one.type === type);
  if (!asked)
    return err([
      {
        path: '/type',
        code: type === undefined ? 'missing' : 'not-one-of',
        says: `Give one of: ${known.map((one) => one.type).join(', ')}.`,
      },
    ]);
  const read = asked.shape.safeParse(facts);
  if (!read.success) return err(faultsOfShape(facts, read.error));
  const ruling = asked.answer(constitution, facts);
  if (!ruling) throw new Error(`The facts of ${asked.type} were read and then refused.`);
  return ok(ruling);
}

const typeOf = (facts: unknown): unknown =>
  typeof facts === 'object' && facts !== null && 'type' in facts ? facts.type : undefined;
