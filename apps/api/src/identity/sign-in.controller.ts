import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import { ThrottlerGuard } from '@nestjs/throttler';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type Actor } from '../platform/actor';
import { Database } from '../platform/database';
import { Public, Viewer } from './access';
import { type SignedIn } from './consume-sign-in';
import { Cookies } from './cookies';
import { signInMinutes } from './invite-to-sign-in';
import { MeQueries } from './me.queries';
import { RequestSignIn } from './request-sign-in';
import { newSecret } from './secrets';
import { Sessions } from './sessions';
import { SignInGuard } from './strategies';
import { MeDto, SignInDto, SignInRequestDto, SignInSentDto } from './sign-in.dto';

@ApiTags('sign-in')
@Controller('sign-in')
@Public()
export class SignInController {
  constructor(
    private readonly requestSignIn: RequestSignIn,
    private readonly sessions: Sessions,
    private readonly database: Database,
    private readonly cookies: Cookies,
    private readonly me: MeQueries,
  ) {}

  @Post('requests')
  @HttpCode(202)
  @UseGuards(ThrottlerGuard)
  @ApiAcceptedResponse({ type: SignInSentDto })
  async request(
    @Body() { identifier }: SignInRequestDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignInSentDto> {
    const browser = newSecret();
    await this.requestSignIn.run(identifier, browser);
    this.cookies.setBrowser(reply, browser);
    return { sentTo: 'the email address we hold for you', minutes: signInMinutes };
  }

  @Post('session')
  @UseGuards(ThrottlerGuard, SignInGuard)
  @ApiBody({ type: SignInDto })
  @ApiCreatedResponse({ type: MeDto })
  async signIn(
    @Req() request: FastifyRequest & { user: unknown },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeDto> {
    const signedIn = request.user as SignedIn;
    this.cookies.setSession(reply, signedIn.session);
    return this.me.of(signedIn.accountId);
  }

  @Get('session')
  @ApiOkResponse({ type: MeDto })
  show(@Viewer() viewer: Actor | null): Promise<MeDto> | MeDto {
    return viewer?.accountId ? this.me.of(viewer.accountId) : { account: null };
  }

  @Delete('session')
  @HttpCode(204)
  @ApiNoContentResponse()
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const session = this.cookies.session(request);
    if (session) await this.database.transaction((tx) => this.sessions.close(tx, session));
    this.cookies.clearSession(reply);
  }
}
