import { isProblem, type Problem } from '@folkmoot/contract';

interface Answer {
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * What a request is refused with.
 * @throws when it is not refused, or not with a problem of RFC 9457
 */
export async function refusalOf(call: Promise<Answer>): Promise<Problem> {
  const { error, response } = await call;
  if (response.ok) throw new Error(`${response.url} was expected to refuse.`);
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  if (isProblem(error) && error.status === response.status) return error;
  throw new Error(`${response.url} refused with ${JSON.stringify(error)}.`);
}

/** The code alone, where nothing else is to be shown. */
export const codeOf = async (call: Promise<Answer>): Promise<string> =>
  (await refusalOf(call)).code;
