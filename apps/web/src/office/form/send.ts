import { type FormError } from '@folkmoot/ui';
import { Problem, Unreachable } from '../../shared/problem';
import { forgetAnswers } from '../queries';
import { type Refusal } from './form-reader';
import { formWords } from './wording';

/** Where the key of a form's request travels in the form. */
export const keyName = 'idempotency-key';

/** Which field a refusal is about, by its code or by its pointer. */
export type FieldNames = Readonly<Record<string, string>>;

/**
 * Sends a form. The same form sent twice is done once, because it keeps its key.
 * @param whenDone  where to go then
 * @returns a redirection, or why the form comes back
 */
export async function send<Answer>(
  form: FormData,
  request: (idempotencyKey: string) => Promise<Answer>,
  whenDone: (answer: Answer) => Response,
  fields: FieldNames = {},
): Promise<Response | Refusal> {
  try {
    const answer = await request(keyIn(form));
    await forgetAnswers();
    return whenDone(answer);
  } catch (failure) {
    return refusalOf(failure, fields);
  }
}

/**
 * The errors to show for something that failed.
 * @throws what failed, when it is a fault of ours
 */
export function refusalOf(failure: unknown, fields: FieldNames = {}): Refusal {
  if (failure instanceof Unreachable) return { errors: [{ text: formWords.unreachable }] };
  if (!(failure instanceof Problem)) throw failure;
  if (failure.status === 401) return { errors: [{ text: formWords.signedOut }] };
  if (failure.status >= 500) return { errors: [{ text: formWords.failed }] };
  if (failure.code === 'key-used-before') return { errors: [{ text: formWords.usedBefore }] };
  return { problem: failure, errors: errorsIn(failure, fields) };
}

function errorsIn({ code, detail, errors }: Problem, fields: FieldNames): readonly FormError[] {
  if (errors.length === 0) return [errorFor(code, detail, fields)];
  return errors.map((each) =>
    errorFor(each.code, each.message, fields, fieldAt(each.pointer, fields)),
  );
}

function errorFor(code: string, text: string, fields: FieldNames, at?: string): FormError {
  const field = fields[code] ?? at;
  return field ? { field, text } : { text };
}

/** Fields bear the names that the server gives them: `/lines/0/pence` is `lines-0-pence`. */
const fieldAt = (pointer: string, fields: FieldNames): string =>
  fields[pointer] ?? pointer.slice(1).replaceAll('/', '-');

const keyIn = (form: FormData): string => hiddenIn(form, keyName);

/** What a form carries without showing it. */
export function hiddenIn(form: FormData, name: string): string {
  const value = form.get(name);
  if (typeof value !== 'string') throw new Error(`The form carries no "${name}".`);
  return value;
}
