import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  dateInLondon,
  formatMoment,
  type Instant,
  type LetterCode,
  writeLetterCode,
} from '@folkmoot/basics';
import { csvOf } from '@folkmoot/count';
import { type LetterRun } from '@folkmoot/documents';
import { sealedFile } from '@folkmoot/files';
import { zipOf } from '@folkmoot/publish';
import path from 'node:path';
import { Config } from '../platform/config';
import { PublicUrl } from '../platform/public-url';
import { WorkerPool } from '../platform/worker-pool';

/** Whom a letter is for, and the code in it. */
export interface CodeFor {
  readonly name: string;
  readonly number: string;
  readonly code: LetterCode;
}

/** What the letters of a poll are about. */
export interface LettersAbout {
  readonly organisation: string;
  readonly title: string;
  readonly closesAt: Instant;
}

/**
 * Prints letters with codes into a file that only whoever prints them opens: a PDF file of all letters, and the same as
 * a list for those whose machines print letters of their own. They are set in a thread: nobody waits for it who votes.
 */
@Injectable()
export class CodeLetters implements OnApplicationShutdown {
  /** The public half of the printer's key. */
  readonly printer: string | undefined;
  private readonly threads = new WorkerPool<LetterRun, Uint8Array>(
    path.join(__dirname, 'typeset.thread'),
    1,
  );

  constructor(
    config: Config,
    private readonly publicUrl: PublicUrl,
  ) {
    this.printer = config.LETTERS_KEY;
  }

  /** @returns an age file of a zip file */
  async sealed(
    printer: string,
    about: LettersAbout,
    codes: readonly CodeFor[],
    now: Instant,
  ): Promise<Buffer> {
    const pdf = await this.threads.run(this.run(about, codes, now));
    const list = Buffer.from(
      csvOf([
        ['member number', 'name', 'code'],
        ...codes.map(({ number, name, code }) => [number, name, writeLetterCode(code)]),
      ]),
    );
    return sealedFile(
      zipOf([
        ['letters.pdf', pdf],
        ['codes.csv', list],
      ]),
      printer,
    );
  }

  onApplicationShutdown(): Promise<void> {
    return this.threads.close();
  }

  private run(
    { organisation, title, closesAt }: LettersAbout,
    codes: readonly CodeFor[],
    now: Instant,
  ): LetterRun {
    const page = this.publicUrl.to('/sign-in/letter');
    return {
      organisation,
      title,
      date: dateInLondon(now),
      page,
      paragraphs: [
        `You can vote until ${formatMoment(closesAt)}, on a phone or a computer, with the code in this letter. You need no email address and no password.`,
      ],
      after: [
        'Capitals, spaces and hyphens do not matter. The code works as often as you need it, until voting closes.',
        'The code is for you alone, and nobody at the office has seen it. If you lose this letter, choose “I have lost my code” on the page, or telephone the office: you will be sent a new code, and this one will stop working.',
      ],
      letters: codes.map(({ name, number, code }) => ({
        name,
        memberNumber: number,
        code: writeLetterCode(code),
        // After the #, which browsers send to nobody.
        address: `${page}#${code}`,
      })),
    };
  }
}
