import { unwrap, type Schema } from '@folkmoot/contract';
import { randomUUID } from 'node:crypto';
import { type Person } from './person';

export type Answers = Schema<'AnswerDto'>[];
export type Receipt = Schema<'CastReceiptDto'>;

/** The ballot paper as somebody sees it. */
export const paperFor = ({ api }: Person, poll: string): Promise<Schema<'BallotPaperDto'>> =>
  unwrap(api.GET('/api/v1/polls/{id}/paper', { params: { path: { id: poll } } }));

/**
 * Answers that mark options by name, in order, in the one contest that has them all.
 * @throws when no contest of the paper does
 */
export function marking({ contests }: Schema<'BallotPaperDto'>, ...names: string[]): Answers {
  for (const { id, options } of contests) {
    const marked = names.map((name) => options.find((option) => option.name === name)?.id);
    if (marked.every((option) => option !== undefined)) return [{ contest: id, options: marked }];
  }
  throw new Error(`No contest has ${names.join(', ')}.`);
}

/** Puts a ballot in the box, or tries to. @param declaresIdentity  left out of the request where it is not given */
export const sendBallot = (
  { api }: Person,
  poll: string,
  answers: Answers,
  key: string = randomUUID(),
  declaresIdentity?: boolean,
) =>
  api.POST('/api/v1/polls/{id}/ballots', {
    params: { path: { id: poll }, header: { 'Idempotency-Key': key } },
    body: { answers, ...(declaresIdentity !== undefined && { declaresIdentity }) },
  });

/** Somebody looks at their paper, marks options by name and casts it, with the declaration that it asks for. */
export async function cast(person: Person, poll: string, ...names: string[]): Promise<Receipt> {
  const paper = await paperFor(person, poll);
  const declares = paper.identity === null ? undefined : true;
  return unwrap(sendBallot(person, poll, marking(paper, ...names), randomUUID(), declares));
}

/** Several people cast their ballots at the same time, each with the names in their line. */
export const castAll = (
  poll: string,
  ballots: readonly (readonly [Person, ...string[]])[],
): Promise<Receipt[]> =>
  Promise.all(ballots.map(([person, ...names]) => cast(person, poll, ...names)));
