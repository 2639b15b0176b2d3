import { Catch, Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Actor } from '../platform/actor';
import { OperatorLog } from '../platform/operator-log';
import { type Problem, ProblemFilter } from '../platform/problem';
import { type Page } from './pages/frame';
import { refusalPage } from './pages/refusal-pages';
import { codePage, confirmPage } from './pages/sign-in-pages';
import { paths } from './paths';
import { PlainPages } from './plain-pages';

type Asked = FastifyRequest<{ Body?: { token?: unknown } | null }> & { user?: Actor | null };

/** Answers a request for a page that cannot be carried out with a page that says why. */
@Injectable()
@Catch()
export class RefusedInWords extends ProblemFilter {
  constructor(
    log: OperatorLog,
    private readonly pages: PlainPages,
  ) {
    super(log);
  }

  override answer(error: unknown, request: Asked, reply: FastifyReply): void {
    const problem = this.problemOf(error, request);
    if (problem.status === 401 && request.method === 'GET') {
      void reply.redirect(paths.signIn, 303);
      return;
    }
    const { status } = problem;
    const answer = { status, name: request.user?.name };
    this.pages.send(reply, this.pageOf(problem, request), answer).catch(() => {
      // Not even a page can be made: the reader is told in the form of the API.
      super.answer(problem, request, reply);
    });
  }

  protected pageOf({ status, detail }: Problem, _request: Asked): Page {
    return refusalPage(status, detail);
  }
}

/** The same where somebody signs in: the page is shown again, with what is wrong beside the field. */
@Injectable()
@Catch()
export class SignInRefused extends RefusedInWords {
  protected override pageOf({ detail }: Problem, { body }: Asked): Page {
    const token = body?.token;
    return typeof token === 'string' ? confirmPage(token, detail) : codePage(detail);
  }
}
