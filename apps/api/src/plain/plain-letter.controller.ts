import { Body, Controller, Get, Post, Req, Res, UseFilters, UseGuards } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { ThrottlerGuard } from '@nestjs/throttler';
import { readLetterCode } from '@folkmoot/basics';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Public } from '../identity/access';
import { Cookies } from '../identity/cookies';
import { newSecret } from '../identity/secrets';
import { EnterByCode } from '../letter-codes/enter-by-code';
import { LoseCode } from '../letter-codes/lose-code';
import { plainPrefix } from '../platform/forms';
import { letterPage, lostCodePage, lostCodeSentPage } from './pages/letter-pages';
import { type Fault } from './pages/sign-in-pages';
import { paths } from './paths';
import { PlainLetterCodeDto, PlainSignInDto } from './plain.dto';
import { PlainPages } from './plain-pages';
import { LetterCodeRefused, RefusedInWords } from './refused-in-words';

/** Signing in with the code of a letter on pages without script, by the same acts as everywhere. */
@ApiExcludeController()
@Controller(`${plainPrefix}/sign-in`)
@Public()
@UseFilters(RefusedInWords)
export class PlainLetterController {
  constructor(
    private readonly pages: PlainPages,
    private readonly enterByCode: EnterByCode,
    private readonly loseCode: LoseCode,
    private readonly cookies: Cookies,
  ) {}

  @Get('letter')
  async askCode(@Res() reply: FastifyReply): Promise<void> {
    await this.pages.send(reply, letterPage());
  }

  @Post('letter')
  @UseGuards(ThrottlerGuard)
  @UseFilters(LetterCodeRefused)
  async enter(
    @Body() { code }: PlainLetterCodeDto,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const fault = faultOf(code);
    if (fault) return this.pages.send(reply, letterPage(code, fault), { status: 422 });
    const browser = this.cookies.browser(request) ?? this.newBrowser(reply);
    const { session } = await this.enterByCode.run(browser, code);
    this.cookies.setSession(reply, session);
    await reply.redirect(paths.ballots, 303);
  }

  @Get('lost-code')
  async askWho(@Res() reply: FastifyReply): Promise<void> {
    await this.pages.send(reply, lostCodePage());
  }

  /** The answer is the same whoever asks, and comes before anybody has looked who it is. */
  @Post('lost-code')
  @UseGuards(ThrottlerGuard)
  async lose(@Body() { identifier }: PlainSignInDto, @Res() reply: FastifyReply): Promise<void> {
    if (identifier === '') {
      const page = lostCodePage(({ letterCode }) => letterCode.lostCode.empty);
      return this.pages.send(reply, page, { status: 422 });
    }
    await this.loseCode.run(identifier, this.newBrowser(reply), true);
    await reply.redirect(paths.lostCodeSent, 303);
  }

  @Get('lost-code/sent')
  async sent(@Res() reply: FastifyReply): Promise<void> {
    await this.pages.send(reply, lostCodeSentPage);
  }

  private newBrowser(reply: FastifyReply): string {
    const browser = newSecret();
    this.cookies.setBrowser(reply, browser);
    return browser;
  }
}

/** What shows without looking that something is no code: told, and no attempt. */
function faultOf(typed: string): Fault | undefined {
  const code = readLetterCode(typed);
  if (code.ok) return undefined;
  return ({ letterCode: { letter } }) =>
    typed === '' ? letter.empty : letter.mistyped[code.error];
}
