import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { english, type LanguageCode, languageOf, languageParameter } from '@folkmoot/wording';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import fs from 'node:fs';
import path from 'node:path';
import { type DataSource } from 'typeorm';
import { Cookies } from '../identity/cookies';
import { type PageIn, wholePage } from './pages/frame';
import { paths } from './paths';
import { speechIn } from './speech';

/** Stricter than on other pages: no script runs. Forms go to this site alone. Source: W3C Content Security Policy 3. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join(';'),
  // What was marked stays in no cache.
  'cache-control': 'no-store',
  // Without an address of ours a browser sends a form with the origin `null`, which is taken for another site's.
  'referrer-policy': 'same-origin',
};

interface Answer {
  /** Who is signed in. */
  readonly name?: string | undefined;
  readonly status?: number;
  /** Chosen with what was sent. */
  readonly language?: LanguageCode | undefined;
}

/** Sends pages that work without script, in the looks of the voting pages. */
@Injectable()
export class PlainPages {
  private styles: readonly string[] = [];

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly cookies: Cookies,
  ) {}

  /**
   * Takes over the style sheets of the voting pages.
   * @param folder  of the built pages; without them there is no style, and the pages work
   */
  useStylesOf(folder: string): void {
    const file = path.join(folder, 'vote.html');
    const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
    const links = text.match(/<link[^>]*rel="stylesheet"[^>]*>/g) ?? [];
    this.styles = links.flatMap((link) => /href="(\/assets\/[\w.-]+\.css)"/.exec(link)?.[1] ?? []);
  }

  /**
   * Sends a page in the language that its reader has chosen: with what was sent, else earlier in this browser, else in
   * English. A choice in the address is kept, and the same address asked for without it.
   */
  async send(
    reply: FastifyReply,
    page: PageIn,
    { name, status = 200, language }: Answer = {},
  ): Promise<void> {
    const { request } = reply;
    const isAsked = request.method === 'GET';
    if (isAsked && askedFor(request)) return this.goTo(reply, withoutLanguage(request.url));
    if (language) this.cookies.setLanguage(reply, language);
    const { code } = languageOf(language ?? this.cookies.language(request) ?? null) ?? english;
    const [row] = await this.dataSource.query<{ name: string }[]>(
      `select name from governance.organisation`,
    );
    const surroundings = {
      organisation: row?.name ?? '',
      styles: this.styles,
      name: name ?? null,
      address: isAsked ? request.url : paths.begin,
    };
    const say = speechIn(code);
    await reply
      .status(status)
      .headers(headers)
      .send(wholePage(say, page(say), surroundings));
  }

  /** Leads to another page, and keeps the language that the address asked for. */
  async goTo(reply: FastifyReply, address: string): Promise<void> {
    const asked = askedFor(reply.request);
    if (asked) this.cookies.setLanguage(reply, asked);
    await reply.redirect(address, 303);
  }
}

/** The language that an address asks for, if it is one of ours. */
function askedFor({ query }: FastifyRequest): LanguageCode | undefined {
  const asked = (query as Readonly<Record<string, unknown>>)[languageParameter];
  return languageOf(typeof asked === 'string' ? asked : null)?.code;
}

function withoutLanguage(address: string): string {
  const [path = '', query = ''] = address.split('?');
  const asked = new URLSearchParams(query);
  asked.delete(languageParameter);
  return asked.size === 0 ? path : `${path}?${asked.toString()}`;
}
