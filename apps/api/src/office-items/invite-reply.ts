import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { formatDate, type PlainDate } from '@folkmoot/basics';
import { type DataSource } from 'typeorm';
import { Mailer } from '../mail/mailer';
import { type Jobs } from '../platform/jobs';
import { PublicUrl } from '../platform/public-url';

interface Invitation {
  readonly organisation: string;
  readonly name: string;
  readonly email: string;
  readonly givenOn: PlainDate;
}

/**
 * Writes to whoever would be removed, where they are a member, that they can reply and where. The reasons are not in the
 * letter, and it is not written once the vote has opened. Source: R-E8, R-E18.
 */
@Injectable()
export class InviteReply {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly mailer: Mailer,
    private readonly publicUrl: PublicUrl,
  ) {}

  async run({ resolution }: Jobs['invite-reply']): Promise<void> {
    const [invitation] = await this.dataSource.query<Invitation[]>(
      `select o.name as organisation, m.name, m.email, n.given_on::text as "givenOn"
         from governance.removal_notice n join governance.resolution r on r.id = n.resolution_id
         join governance.member m on m.id::text = r.proposal #>> '{holder,id}'
         cross join governance.organisation o
        where n.resolution_id = $1 and r.poll_id is null and r.decision_id is null and m.email is not null`,
      [resolution],
    );
    if (!invitation) return;
    const { organisation, name, email, givenOn } = invitation;
    await this.mailer.send({
      to: email,
      subject: 'You can reply before the council votes',
      text: [
        `Dear ${name},`,
        `The council of ${organisation} is to vote on whether your term of office ends. The reasons were sent to you on ${formatDate(givenOn)}.`,
        'Until the vote opens you can read them, write a reply and change it here. Every voter is shown your reply, and it is published with the decision:',
        this.publicUrl.to(`/vote/replies/${resolution}`),
        'You will be asked to sign in first. You can also send your reply to the company secretary in writing.',
      ].join('\n\n'),
    });
  }
}
