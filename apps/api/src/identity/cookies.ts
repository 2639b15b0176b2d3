import { Injectable } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type LanguageCode } from '@folkmoot/wording';
import { Config } from '../platform/config';

/** The cookies: who has signed in, which browser asked to, and in which language it reads pages without script. */
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

  /** As the browser sends it: whether there is such a language is not known. */
  language(request: FastifyRequest): string | undefined {
    return request.cookies[this.name('language')];
  }

  setLanguage(reply: FastifyReply, value: LanguageCode): void {
    void reply.setCookie(this.name('language'), value, this.options(365 * 24 * 3600));
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
