import { Body, Controller, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { ApiAcceptedResponse, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { ThrottlerGuard } from '@nestjs/throttler';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Public } from '../identity/access';
import { Cookies } from '../identity/cookies';
import { signInMinutes } from '../identity/invite-to-sign-in';
import { MeQueries } from '../identity/me.queries';
import { newSecret } from '../identity/secrets';
import { MeDto, SignInSentDto } from '../identity/sign-in.dto';
import { EnterByCode } from './enter-by-code';
import { LetterCodeDto, LostCodeDto } from './letter-codes.dto';
import { LoseCode } from './lose-code';

/** Signing in with the code of a letter, and what to do when it is lost. */
@ApiTags('sign-in')
@Controller('sign-in')
@Public()
export class LetterSignInController {
  constructor(
    private readonly enterByCode: EnterByCode,
    private readonly loseCode: LoseCode,
    private readonly cookies: Cookies,
    private readonly me: MeQueries,
  ) {}

  @Post('letter-session')
  @UseGuards(ThrottlerGuard)
  @ApiCreatedResponse({ type: MeDto })
  async enter(
    @Body() { code }: LetterCodeDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeDto> {
    const browser = this.cookies.browser(request) ?? this.newBrowser(reply);
    const { accountId, session } = await this.enterByCode.run(browser, code);
    this.cookies.setSession(reply, session);
    return this.me.of(accountId);
  }

  /** The answer is the same whoever asks, and comes before anybody has looked who it is. */
  @Post('lost-codes')
  @HttpCode(202)
  @UseGuards(ThrottlerGuard)
  @ApiAcceptedResponse({ type: SignInSentDto })
  async lose(
    @Body() { memberNumber }: LostCodeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInSentDto> {
    await this.loseCode.run(memberNumber, this.newBrowser(reply));
    return { sentTo: 'the contact that we hold for you', minutes: signInMinutes };
  }

  private newBrowser(reply: FastifyReply): string {
    const browser = newSecret();
    this.cookies.setBrowser(reply, browser);
    return browser;
  }
}
