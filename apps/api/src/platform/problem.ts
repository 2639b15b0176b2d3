import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Injectable,
} from '@nestjs/common';
import { type Result } from '@folkmoot/basics';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { OperatorLog } from './operator-log';

export interface ProblemItem {
  /** JSON pointer to what is wrong in the request. */
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** A refusal on its way out. Source: RFC 9457. `code` is stable and public; `detail` is fit to show a person. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly errors: readonly ProblemItem[] = [],
    readonly extra: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
  }
}

/** The value of an act, or its refusal as a problem with the status its code has in the controller's table. */
export function valueOrRefuse<T, E extends { readonly code: string; readonly says: string }>(
  result: Result<T, E>,
  status: Readonly<Record<E['code'], number>>,
): T {
  if (result.ok) return result.value;
  const { code, says, ...rest } = result.error as E & { errors?: readonly ProblemItem[] };
  const { errors, ...extra } = rest as { errors?: readonly ProblemItem[] };
  throw new Problem(status[code as E['code']], code, says, errors ?? [], extra);
}

const titles: Readonly<Record<number, string>> = {
  400: 'The request is malformed',
  401: 'Sign in first',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Not possible now',
  412: 'Changed meanwhile',
  413: 'Too large',
  415: 'Wrong kind of content',
  422: 'Something is wrong with the request',
  428: 'Say which version',
  429: 'Too many requests',
  500: 'Something went wrong here',
  503: 'Not available just now',
};

/** PostgreSQL states that mean "busy or away", not "wrong". */
const passing = /^(08|53|57|40)|^55P03$|^ECONN/;

@Injectable()
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: OperatorLog) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  /** The same for a route that is not the framework's. */
  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = this.problemOf(error, request);
    if (problem.status === 429 || problem.status === 503) void reply.header('retry-after', '5');
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(
        JSON.stringify({
          type: `/problems#${problem.code}`,
          title: titles[problem.status] ?? 'Refused',
          status: problem.status,
          detail: problem.detail,
          code: problem.code,
          ...(problem.errors.length > 0 && { errors: problem.errors }),
          ...problem.extra,
        }),
      );
  }

  /** What is told of an error: a fault of ours goes to the operator's log, and nothing of it to the reader. */
  protected problemOf(error: unknown, request: FastifyRequest): Problem {
    if (error instanceof Problem) return error;
    if (error instanceof HttpException) return fromHttp(error);
    const { code } = error as { code?: string };
    this.log.error(
      { err: error, route: request.routeOptions.url, method: request.method },
      'request failed',
    );
    if (code && passing.test(code)) {
      return new Problem(
        503,
        'busy',
        'The service is busy. Nothing was lost: try again in a moment.',
      );
    }
    return new Problem(
      500,
      'failed',
      'Something went wrong at our end. Nothing half-done was kept: try again, and tell the secretary if it happens again.',
    );
  }
}

/** What the framework refuses before a controller is asked. */
const codes: Readonly<Record<number, string>> = {
  401: 'sign-in-first',
  403: 'not-allowed',
  404: 'not-found',
  413: 'too-large',
  415: 'not-json',
  429: 'too-many-requests',
};
const details: Readonly<Record<number, string>> = {
  404: 'There is nothing here.',
  413: 'The request is too large. A roll may have up to 50 MB.',
  415: 'Send JSON: Content-Type must be application/json.',
  429: 'Too many tries. Wait a minute and try again.',
};

function fromHttp(error: HttpException): Problem {
  const status = error.getStatus();
  return new Problem(status, codes[status] ?? 'malformed', details[status] ?? error.message);
}

/** What was looked for, or a problem saying that there is no such thing. */
export function foundOr404<T>(value: T | null | undefined): T {
  if (value === null || value === undefined)
    throw new Problem(404, 'not-found', 'There is nothing here. Check the address.');
  return value;
}
