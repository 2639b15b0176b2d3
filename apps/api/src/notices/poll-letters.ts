import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { formatMoment, type Instant } from '@folkmoot/basics';
import { type DataSource } from 'typeorm';
import { Mailer } from '../mail/mailer';
import { Clock } from '../platform/clock';
import { PublicUrl } from '../platform/public-url';
import { utc } from '../platform/utc';

/** What a letter to an elector says. */
export interface PollLetter {
  readonly organisation: string;
  readonly title: string;
  readonly closesAt: Instant;
  readonly name: string;
  /** Of their ballot paper. */
  readonly address: string;
}

/** Whom a letter is for: everybody on the roll, or only whoever has not voted by the time it goes out. */
export type ElectorsMeant = 'everybody' | 'not-voted';

interface Row extends Omit<PollLetter, 'address'> {
  readonly email: string;
}

/** Writes to one elector about an open poll: nothing is sent once the poll is closed, or its time is up. */
@Injectable()
export class PollLetters {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    private readonly publicUrl: PublicUrl,
  ) {}

  /** @throws as `Mailer.send` does */
  async send(
    { poll, member }: { readonly poll: string; readonly member: string },
    meant: ElectorsMeant,
    words: (letter: PollLetter) => { subject: string; paragraphs: readonly string[] },
  ): Promise<void> {
    const [row] = await this.dataSource.query<Row[]>(
      `select o.name as organisation, p.title, ${utc('p.closes_at')} as "closesAt", m.name, m.email
         from governance.roll_entry e join governance.poll p on p.id = e.poll_id
         join governance.member m on m.id = e.member_id cross join governance.organisation o
        where e.poll_id = $1 and e.member_id = $2 and m.email is not null
          and p.closed_at is null and p.closes_at > $3
          and ($4 or not exists (select from ballot_box.vote v where v.roll_entry_id = e.id))`,
      [poll, member, this.clock.now(), meant === 'everybody'],
    );
    if (!row) return;
    const { subject, paragraphs } = words({ ...row, address: this.publicUrl.to(`/vote/${poll}`) });
    await this.mailer.send({ to: row.email, subject, text: paragraphs.join('\n\n') });
  }
}

/** A title on one line, as the subject of a letter needs it. */
export const onOneLine = (title: string): string => title.replace(/\s+/g, ' ');

/** `Voting is open until Monday 11 March 2080 at midday (UK time).` */
export const openUntil = ({ closesAt }: PollLetter): string =>
  `Voting is open until ${formatMoment(closesAt)}.`;
