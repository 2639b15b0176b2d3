/** A refusal as the API sends it. Source: RFC 9457, with our stable `code`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** A sentence fit to show a person. */
  readonly detail: string;
  /** Public and stable: what programs decide by. */
  readonly code: string;
  readonly errors?: readonly {
    readonly pointer: string;
    readonly code: string;
    readonly message: string;
  }[];
}

export const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  'detail' in value &&
  'status' in value;

/** A refusal, thrown where an answer was expected. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

const unreadable = (status: number): Problem => ({
  type: 'about:blank',
  title: 'Unreadable answer',
  status,
  detail: 'The service gave an answer that cannot be read. Try again in a moment.',
  code: 'unreadable-answer',
});

/**
 * The body of an answer.
 * @throws ProblemError when the API refused
 */
export async function unwrap<T>(
  call: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<T> {
  const { data, error, response } = await call;
  if (response.ok) return data as T;
  throw new ProblemError(isProblem(error) ? error : unreadable(response.status));
}
