import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { AddressRefused, Mailer } from '../../mail/mailer';
import { UndeliveredNotices } from '../../notices/undelivered-notices';
import { system } from '../../platform/actor';
import { type Jobs } from '../../platform/jobs';
import { OperatorLog } from '../../platform/operator-log';
import { ElectionLetters } from './election-letters';

/** Writes to one member that an election is coming. An address that takes no letters goes on the list of those to be told otherwise. */
@Injectable()
export class SendElectionNotice {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly letters: ElectionLetters,
    private readonly mailer: Mailer,
    private readonly undelivered: UndeliveredNotices,
    private readonly log: OperatorLog,
  ) {}

  async run({ election, stage, member }: Jobs['send-election-notice']): Promise<void> {
    const [to] = await this.dataSource.query<{ name: string; email: string }[]>(
      `select name, email from governance.member where id = $1 and email is not null`,
      [member],
    );
    const letter = to && (await this.letters.letter(election, stage));
    if (!letter) return;
    const text = [`Dear ${to.name},`, ...letter.paragraphs].join('\n\n');
    try {
      await this.mailer.send({ to: to.email, subject: letter.subject, text });
    } catch (error) {
      if (!(error instanceof AddressRefused)) throw error;
      this.log.error({ err: error }, 'send-election-notice: a letter cannot be delivered');
      await this.undelivered.keep(system, { election, stage }, member, 'refused');
    }
  }
}
