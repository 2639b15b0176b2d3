import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { Config } from '../platform/config';

/** The two cookies: who has signed in, and which browser asked to. */
@Injectable()
export class Cookies {
  private readonly secure: boolean;

  constructor(config: Config) {
    this.secure = config.PUBLIC_URL?.startsWith('https:') ?? false;
  }

  session(request: FastifyRequest): string | undefined {
    return request.cookies[this.name('session')];
  }

  browser(request: FastifyRequest): string | undefined {
    return request.cookies[this.name('browser')];
  }

  setSession(reply: FastifyReply, value: string): void {
    void reply.setCookie(this.name('session'), value, this.options(12 * 3600));
  }

  setBrowser(reply: FastifyReply, value: string): void {
    void reply.setCookie(this.name('browser'), value, this.options(3600));
  }

  clearSession(reply: FastifyReply): void {
    void reply.clearCookie(this.name('session'), this.options(0));
  }

  private name(name: string): string {
    return this.secure ? `__Host-folkmoot-${name}` : `folkmoot-${name}`;
  }

  private options(maxAge: number) {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure, maxAge } as const;
  }
}
