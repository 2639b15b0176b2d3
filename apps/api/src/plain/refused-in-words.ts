import { Catch, Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Actor } from '../platform/actor';
import { OperatorLog } from '../platform/operator-log';
import { type Problem, ProblemFilter } from '../platform/problem';
import { type PageIn } from './pages/frame';
import { refusalPage } from './pages/refusal-pages';
import { letterPage } from './pages/letter-pages';
import { codePage, confirmPage, type Fault } from './pages/sign-in-pages';
import { paths } from './paths';
import { PlainPages } from './plain-pages';
import { sayRefusal } from './speech';

type Asked = FastifyRequest<{ Body?: { token?: unknown; code?: unknown } | null }> & {
  user?: Actor | null;
};

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
      void this.pages.goTo(reply, paths.signIn);
      return;
    }
    const { status } = problem;
    const answer = { status, name: request.user?.name };
    this.pages.send(reply, this.pageOf(problem, request), answer).catch(() => {
      // Not even a page can be made: the reader is told in the form of the API.
      super.answer(problem, request, reply);
    });
  }

  protected pageOf(problem: Problem, _request: Asked): PageIn {
    return refusalPage(problem);
  }
}

/** The same where somebody signs in: the page is shown again, with what is wrong beside the field. */
@Injectable()
@Catch()
export class SignInRefused extends RefusedInWords {
  protected override pageOf(problem: Problem, { body }: Asked): PageIn {
    const token = body?.token;
    const fault = faultOf(problem);
    return typeof token === 'string' ? confirmPage(token, fault) : codePage(fault);
  }
}

/** The same where somebody signs in by the code of a letter. */
@Injectable()
@Catch()
export class LetterCodeRefused extends RefusedInWords {
  protected override pageOf(problem: Problem, { body }: Asked): PageIn {
    return letterPage(typeof body?.code === 'string' ? body.code : '', faultOf(problem));
  }
}

const faultOf =
  ({ code, detail }: Problem): Fault =>
  (say) =>
    sayRefusal(say, code, detail);
