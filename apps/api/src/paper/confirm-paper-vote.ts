import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { Mailer } from '../mail/mailer';
import { type Jobs } from '../platform/jobs';
import { PublicUrl } from '../platform/public-url';

interface Voter {
  readonly organisation: string;
  readonly title: string;
  readonly name: string;
  readonly email: string;
}

/** Writes to a member that their vote on paper was taken, with nothing of what is on it. */
@Injectable()
export class ConfirmPaperVote {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly mailer: Mailer,
    private readonly publicUrl: PublicUrl,
  ) {}

  async run({ poll, member, replaced }: Jobs['confirm-paper-vote']): Promise<void> {
    const [voter] = await this.dataSource.query<Voter[]>(
      `select o.name as organisation, p.title, m.name, m.email
         from governance.poll p cross join governance.organisation o join governance.member m on m.id = $2
        where p.id = $1 and m.email is not null`,
      [poll, member],
    );
    if (!voter) return;
    const { organisation, title, name, email } = voter;
    await this.mailer.send({
      to: email,
      subject: `Your vote on paper is in: ${title.replace(/\s+/g, ' ')}`,
      text: [
        `Dear ${name},`,
        `your vote on paper in “${title}” has been put in the ballot box of ${organisation}. From now on you cannot vote online in this poll.`,
        ...(replaced
          ? ['The ballot that you cast online before does not count any longer: your paper does.']
          : []),
        `The poll is here: ${this.publicUrl.to(`/vote/${poll}`)}`,
        'If you did not vote on paper, tell the returning officer at once.',
      ].join('\n\n'),
    });
  }
}
