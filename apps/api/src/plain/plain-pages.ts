import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type FastifyReply } from 'fastify';
import fs from 'node:fs';
import path from 'node:path';
import { type DataSource } from 'typeorm';
import { type Page, wholePage } from './pages/frame';

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
}

/** Sends pages that work without script, in the looks of the voting pages. */
@Injectable()
export class PlainPages {
  private styles: readonly string[] = [];

  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

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

  async send(reply: FastifyReply, page: Page, { name, status = 200 }: Answer = {}): Promise<void> {
    const [row] = await this.dataSource.query<{ name: string }[]>(
      `select name from governance.organisation`,
    );
    const surroundings = {
      organisation: row?.name ?? '',
      styles: this.styles,
      name: name ?? null,
    };
    await reply.status(status).headers(headers).send(wholePage(page, surroundings));
  }
}
