/** A refusal of RFC 9457, with our stable `code`. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[];
  /** How many faults there are in all. */
  readonly errorCount?: number;
}

interface Answer {
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * What a request is refused with.
 * @throws when it is not refused, or not with a problem
 */
export async function refusalOf(call: Promise<Answer>): Promise<Refusal> {
  const { error, response } = await call;
  if (response.ok) throw new Error(`${response.url} was expected to refuse.`);
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(error).toMatchObject({
    status: response.status,
    code: expect.stringMatching(/^[a-z-]+$/),
    detail: expect.any(String),
  });
  return error as Refusal;
}

/** The code alone, where nothing else is to be shown. */
export const codeOf = async (call: Promise<Answer>): Promise<string> =>
  (await refusalOf(call)).code;
