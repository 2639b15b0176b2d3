/** One fault in what was sent, and where: `/rows/12/email`. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

export interface ProblemDocument {
  readonly status: number;
  readonly code: string;
  /** A sentence fit to show a person. */
  readonly detail: string;
  readonly errors?: readonly FieldProblem[];
}

/** The server understood and refused. Source: RFC 9457. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly FieldProblem[];

  constructor({ status, code, detail, errors = [] }: ProblemDocument) {
    super(detail);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  /** What was wrong, in words. */
  get detail(): string {
    return this.message;
  }
}

/** No answer came: nobody knows whether the request arrived. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('No answer came from the server.', { cause });
    this.name = 'Unreachable';
  }
}

/** Reads the refusal in an answer; an answer without one becomes a plain `unexpected`. */
export async function problemIn(response: Response): Promise<Problem> {
  const fallback: ProblemDocument = {
    status: response.status,
    code: 'unexpected',
    detail: 'Something went wrong on our side.',
  };
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json');
  if (!isProblem) return new Problem(fallback);
  const body = (await response.json()) as Partial<ProblemDocument>;
  return new Problem({ ...fallback, ...body });
}
