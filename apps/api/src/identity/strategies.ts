import { Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { type FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import { type Actor } from '../platform/actor';
import { Cookies } from './cookies';
import { ConsumeSignIn, type SignedIn } from './consume-sign-in';
import { PerRequest } from './per-request';
import { Sessions } from './sessions';
import { SignInDto } from './sign-in.dto';

/** Passport strategy `session`: the cookie of somebody who has signed in. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'session') {
  constructor(
    private readonly sessions: Sessions,
    private readonly cookies: Cookies,
  ) {
    super();
  }

  async validate(request: FastifyRequest): Promise<Actor | null> {
    const id = this.cookies.session(request);
    return id ? this.sessions.find(id) : null;
  }
}

/** Passport strategy `sign-in`: the link of a mail, or the code in it. */
@Injectable()
export class SignInStrategy extends PassportStrategy(Strategy, 'sign-in') {
  constructor(
    private readonly consumeSignIn: ConsumeSignIn,
    private readonly cookies: Cookies,
  ) {
    super();
  }

  validate(request: FastifyRequest<{ Body?: unknown }>): Promise<SignedIn> {
    return this.consumeSignIn.run(this.cookies.browser(request), SignInDto.read(request.body));
  }
}

/** Lets through whoever brings a link or code that works. */
@Injectable()
export class SignInGuard extends AuthGuard() {
  constructor(signIn: SignInStrategy) {
    super({ defaultStrategy: new PerRequest(signIn) });
  }
}
