import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { formatMoment, type Instant } from '@folkmoot/basics';
import { type DataSource } from 'typeorm';
import { Mailer } from '../mail/mailer';
import { Clock } from '../platform/clock';
import { type Jobs } from '../platform/jobs';
import { PublicUrl } from '../platform/public-url';
import { utc } from '../platform/utc';

interface Notice {
  readonly organisation: string;
  readonly title: string;
  readonly closesAt: Instant;
  readonly name: string;
  readonly email: string;
}

/** Writes to one elector that a poll is open, unless it is no more by the time the letter goes out. */
@Injectable()
export class SendNotice {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    private readonly publicUrl: PublicUrl,
  ) {}

  async run({ poll, member }: Jobs['send-notice']): Promise<void> {
    const [notice] = await this.dataSource.query<Notice[]>(
      `select o.name as organisation, p.title, ${utc('p.closes_at')} as "closesAt", m.name, m.email
         from governance.roll_entry e join governance.poll p on p.id = e.poll_id
         join governance.member m on m.id = e.member_id cross join governance.organisation o
        where e.poll_id = $1 and e.member_id = $2 and m.email is not null
          and p.closed_at is null and p.closes_at > $3`,
      [poll, member, this.clock.now()],
    );
    if (notice) await this.mailer.send({ to: notice.email, ...this.letter(poll, notice) });
  }

  private letter(
    poll: string,
    { organisation, title, closesAt, name }: Notice,
  ): { subject: string; text: string } {
    return {
      subject: `You can vote: ${title.replace(/\s+/g, ' ')}`,
      text: [
        `Dear ${name},`,
        `${organisation} asks you to vote on “${title}”.`,
        `Voting is open until ${formatMoment(closesAt)} (UK time). Your ballot paper is here:`,
        this.publicUrl.to(`/vote/${poll}`),
        `You will be asked to sign in first. This letter is for you alone: others who share your address have one of their own.`,
      ].join('\n\n'),
    };
  }
}
