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

/** Writes to a member that their ballot is in: with its tracker, never with anything of what is in it. */
@Injectable()
export class ConfirmSealedBallots {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly mailer: Mailer,
    private readonly publicUrl: PublicUrl,
  ) {}

  async run({ poll, member, trackers, newKey }: Jobs['confirm-sealed-ballots']): Promise<void> {
    const [voter] = await this.dataSource.query<Voter[]>(
      `select o.name as organisation, p.title, m.name, m.email
         from governance.poll p cross join governance.organisation o join governance.member m on m.id = $2
        where p.id = $1 and m.email is not null`,
      [poll, member],
    );
    if (!voter) return;
    const { organisation, title, name, email } = voter;
    const what = trackers.length === 1 ? 'Its tracker is' : 'The trackers of its parts are';
    await this.mailer.send({
      to: email,
      subject: `Your ballot is in: ${title.replace(/\s+/g, ' ')}`,
      text: [
        `Dear ${name},`,
        `your sealed ballot in “${title}” has been put in the ballot box of ${organisation}. ${what}`,
        trackers.join('\n'),
        `Anybody can find it on the public board of the box, and nobody can read what is in it. You see it here: ${this.publicUrl.to(`/vote/${poll}`)}`,
        ...(newKey
          ? [
              'It was sealed with a new key, on another device or in another browser than the one before. From now on only this ballot counts.',
            ]
          : []),
        'If you did not vote, tell the returning officer at once.',
      ].join('\n\n'),
    });
  }
}
