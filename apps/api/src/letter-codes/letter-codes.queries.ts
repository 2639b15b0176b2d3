import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { Clock } from '../platform/clock';
import { utc } from '../platform/utc';
import { CodeLetters } from './code-letters';
import { electorsByPost } from './electors-by-post';
import { mostLetters } from './issue-codes';
import { type CodeLettersDto, type PollCodesDto, type PollToPrintDto } from './letter-codes.dto';

/** What the office may know of codes in letters: to whom they go, how many went, and the files for the printer. No code. */
@Injectable()
export class LetterCodesQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly codeLetters: CodeLetters,
  ) {}

  /** `null` where there is no such poll. */
  async ofPoll(poll: string): Promise<PollCodesDto | null> {
    const [found] = await this.dataSource.query<{ open: boolean }[]>(
      `select closed_at is null and closes_at > $2 as open from governance.poll where id = $1`,
      [poll, this.clock.now()],
    );
    if (!found) return null;
    const waiting = found.open
      ? await electorsByPost(this.dataSource.manager, poll, this.clock.today())
      : [];
    const issued = await this.dataSource.query<CodeLettersDto[]>(
      `select id, letters, again, ${utc('issued_at')} as "issuedAt", sealed is not null as kept
         from platform.code_letters where poll_id = $1 order by issued_at desc, id`,
      [poll],
    );
    return {
      printer: this.codeLetters.printer !== undefined,
      open: found.open,
      mostLetters,
      waiting: waiting.map(({ name, number, askedBy, askedAt }) => ({
        name,
        number,
        askedBy,
        askedAt,
      })),
      issued,
    };
  }

  /** Open polls with letters to be printed; none where nobody can print them. */
  async toPrint(): Promise<PollToPrintDto[]> {
    if (this.codeLetters.printer === undefined) return [];
    const polls = await this.dataSource.query<{ poll: string; title: string }[]>(
      `select id as poll, title from governance.poll where closed_at is null and closes_at > $1 order by closes_at, id`,
      [this.clock.now()],
    );
    const items = await Promise.all(
      polls.map(async ({ poll, title }) => {
        const electors = await electorsByPost(this.dataSource.manager, poll, this.clock.today());
        const asked = electors.filter(({ askedBy }) => askedBy !== null).length;
        return { poll, title, letters: electors.length, asked };
      }),
    );
    return items.filter(({ letters }) => letters > 0);
  }

  /** The file for the printer; `null` where there is none any more. */
  async file(letters: string): Promise<Buffer | null> {
    const [row] = await this.dataSource.query<{ sealed: Buffer | null }[]>(
      `select sealed from platform.code_letters where id = $1`,
      [letters],
    );
    return row?.sealed ?? null;
  }
}
