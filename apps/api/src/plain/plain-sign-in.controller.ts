import {
  Body,
  Controller,
  Get,
  Post,
  Query,
  Req,
  Res,
  UseFilters,
  UseGuards,
} from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ThrottlerGuard } from '@nestjs/throttler';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Public, Viewer } from '../identity/access';
import { type SignedIn } from '../identity/consume-sign-in';
import { Cookies } from '../identity/cookies';
import { RequestSignIn } from '../identity/request-sign-in';
import { newSecret } from '../identity/secrets';
import { Sessions } from '../identity/sessions';
import { SignInGuard } from '../identity/strategies';
import { type Actor } from '../platform/actor';
import { Database } from '../platform/database';
import { plainPrefix } from '../platform/forms';
import { codePage, confirmPage, signInPage } from './pages/sign-in-pages';
import { paths } from './paths';
import { PlainSignInDto } from './plain.dto';
import { PlainPages } from './plain-pages';
import { RefusedInWords, SignInRefused } from './refused-in-words';

/** Signing in and out on pages without script. Opening an address never signs anybody in; pressing a button does. */
@ApiExcludeController()
@Controller(plainPrefix)
@Public()
@UseFilters(RefusedInWords)
export class PlainSignInController {
  constructor(
    private readonly pages: PlainPages,
    private readonly requestSignIn: RequestSignIn,
    private readonly sessions: Sessions,
    private readonly database: Database,
    private readonly cookies: Cookies,
  ) {}

  @Get()
  begin(@Viewer() viewer: Actor | null, @Res() reply: FastifyReply): void {
    void this.pages.goTo(reply, viewer ? paths.ballots : paths.signIn);
  }

  @Get('sign-in')
  async askWho(@Res() reply: FastifyReply): Promise<void> {
    await this.pages.send(reply, signInPage());
  }

  @Post('sign-in')
  @UseGuards(ThrottlerGuard)
  async request(@Body() { identifier }: PlainSignInDto, @Res() reply: FastifyReply): Promise<void> {
    if (identifier.length < 2) {
      const page = signInPage(identifier, ({ voting }) => voting.signIn.empty);
      return this.pages.send(reply, page, { status: 422 });
    }
    const browser = newSecret();
    await this.requestSignIn.run(identifier, browser, true);
    this.cookies.setBrowser(reply, browser);
    await reply.redirect(paths.code, 303);
  }

  @Get('sign-in/code')
  async askCode(@Res() reply: FastifyReply): Promise<void> {
    await this.pages.send(reply, codePage());
  }

  @Post(['sign-in/code', 'sign-in/confirm'])
  @UseGuards(ThrottlerGuard, SignInGuard)
  @UseFilters(SignInRefused)
  async signIn(
    @Req() request: FastifyRequest & { user: unknown },
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.cookies.setSession(reply, (request.user as SignedIn).session);
    await reply.redirect(paths.ballots, 303);
  }

  @Get('sign-in/confirm')
  async confirm(@Query('token') token: unknown, @Res() reply: FastifyReply): Promise<void> {
    const whole = typeof token === 'string' && token !== '' ? token : null;
    await this.pages.send(reply, confirmPage(whole));
  }

  @Post('sign-out')
  async signOut(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const session = this.cookies.session(request);
    if (session) await this.database.transaction((tx) => this.sessions.close(tx, session));
    this.cookies.clearSession(reply);
    await reply.redirect(paths.signIn, 303);
  }
}
