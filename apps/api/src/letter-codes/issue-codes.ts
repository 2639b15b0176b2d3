import { Injectable } from '@nestjs/common';
import { drawnSymbols, err, letterCode, ok, type Result } from '@folkmoot/basics';
import { randomBytes, randomUUID } from 'node:crypto';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { utc } from '../platform/utc';
import { CodeKey } from './code-key';
import { type CodeFor, CodeLetters, type LettersAbout } from './code-letters';
import { type ElectorByPost, electorsByPost } from './electors-by-post';

/** Letters printed at once: about two seconds of work. More wait for the next file. */
export const mostLetters = 200;

export interface IssueRefusal {
  readonly code: 'poll-unknown' | 'poll-closed' | 'no-printer' | 'no-letters';
  readonly says: string;
}

/** The letters that were printed. */
export interface IssuedLetters {
  readonly id: string;
  readonly letters: number;
}

interface Coded extends ElectorByPost, CodeFor {}

/**
 * Draws a code for each elector whom no mail reaches, and prints their letters for whoever has the printer's key.
 * Nobody in the office sees a code; the database keeps hashes, and the log how many codes were issued and how many of
 * them took the place of an earlier one, which is void from then on.
 * Source: docs/decisions/0054-codes-in-letters.md.
 */
@Injectable()
export class IssueCodes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly codeKey: CodeKey,
    private readonly codeLetters: CodeLetters,
  ) {}

  run(actor: Actor, poll: string): Promise<Result<IssuedLetters, IssueRefusal>> {
    return this.database.act<IssuedLetters, IssueRefusal>(actor, async (tx) => {
      const { printer } = this.codeLetters;
      if (printer === undefined) return err(noPrinter);
      const now = this.clock.now();
      // Two officers who press the button together are taken one after the other; ballots are not held up.
      const [about] = await tx.query<(LettersAbout & { over: boolean })[]>(
        `select o.name as organisation, p.title, ${utc('p.closes_at')} as "closesAt",
                p.closed_at is not null or p.closes_at <= $2 as over
           from governance.poll p cross join governance.organisation o where p.id = $1 for no key update of p`,
        [poll, now],
      );
      if (!about) return err({ code: 'poll-unknown', says: 'There is no such poll.' });
      if (about.over) return err(closed);
      const electors = await electorsByPost(tx, poll, this.clock.today());
      if (electors.length === 0) return err(noLetters);
      const coded = electors.slice(0, mostLetters).map((elector): Coded => ({
        ...elector,
        code: letterCode(randomBytes(drawnSymbols)),
      }));
      const again = coded.filter((one) => one.again).length;
      const issued = { id: randomUUID(), letters: coded.length };
      const sealed = await this.codeLetters.sealed(printer, about, coded, now);
      await tx.query(
        `insert into platform.code_letters (id, poll_id, letters, again, sealed, issued_at) values ($1, $2, $3, $4, $5, $6)`,
        [issued.id, poll, issued.letters, again, sealed, now],
      );
      await this.keep(tx, { poll, letters: issued.id, now }, coded);
      const fields = { letters: issued.letters, again, issuedAt: now };
      return ok(recorded({ action: 'codes.issued', resource: poll, fields }, () => issued));
    });
  }

  /** The codes before are void with the new ones; who had asked has been answered. */
  private async keep(
    tx: Tx,
    {
      poll,
      letters,
      now,
    }: { readonly poll: string; readonly letters: string; readonly now: string },
    coded: readonly Coded[],
  ): Promise<void> {
    const accounts = coded.map(({ account }) => account);
    await tx.query(
      `update platform.letter_code set void_at = $3 where poll_id = $1 and account_id = any ($2::uuid[]) and void_at is null`,
      [poll, accounts, now],
    );
    await tx.query(
      `delete from platform.code_wanted where poll_id = $1 and account_id = any ($2::uuid[])`,
      [poll, accounts],
    );
    await tx.query(
      `insert into platform.letter_code (id, account_id, poll_id, letters_id, code_hash, issued_at)
       select gen_random_uuid(), account, $3, $4, hash, $5 from unnest($1::uuid[], $2::bytea[]) as row (account, hash)`,
      [accounts, coded.map(({ code }) => this.codeKey.hashOf(code)), poll, letters, now],
    );
  }
}

const closed: IssueRefusal = {
  code: 'poll-closed',
  says: 'This poll is over: nobody can vote any more.',
};
const noPrinter: IssueRefusal = {
  code: 'no-printer',
  says: 'No letters with codes can be printed yet. Ask whoever runs this service to set LETTERS_KEY, the key of whoever prints the letters: see docs/operating.md.',
};
const noLetters: IssueRefusal = {
  code: 'no-letters',
  says: 'Every elector of this poll is reached by email, or has been sent a code. Nobody has asked for a new one.',
};
