/** One fault in what was sent, and where: `/rows/12/email`. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** A refusal as the API sends it. Source: RFC 9457, with our stable `code`. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** A sentence fit to show a person. */
  readonly detail: string;
  /** Public and stable: what programs decide by. */
  readonly code: string;
  readonly errors?: readonly FieldProblem[];
  /** How many faults there are, where `errors` names only the first of them. */
  readonly errorCount?: number;
}

export const isProblemDocument = (value: unknown): value is ProblemDocument =>
  typeof value === 'object' &&
  value !== null &&
  'code' in value &&
  'detail' in value &&
  'status' in value;

/** The server understood and refused. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly errors: readonly FieldProblem[];
  /** How many faults there are in all: `errors` may name only the first of them. */
  readonly errorCount: number;

  constructor({
    status,
    code,
    detail,
    errors = [],
    errorCount = errors.length,
  }: Omit<ProblemDocument, 'type' | 'title'>) {
    super(detail);
    this.name = 'Problem';
    this.status = status;
    this.code = code;
    this.errors = errors;
    this.errorCount = errorCount;
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

/** The refusal in the body of an answer; a body without one becomes a plain `unexpected`. */
export const problemOf = (status: number, body: unknown): Problem =>
  new Problem(
    isProblemDocument(body)
      ? body
      : { status, code: 'unexpected', detail: 'Something went wrong on our side.' },
  );
