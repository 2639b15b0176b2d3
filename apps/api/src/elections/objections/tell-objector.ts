import { Injectable } from '@nestjs/common';
import { type Tx } from '../../platform/database';
import { enqueue } from '../../platform/jobs';
import { PublicUrl } from '../../platform/public-url';
import { type Objection } from './objections';

/** Writes to whoever objected to a result that an officer has answered: the reasons are on their page. Source: R-D26. */
@Injectable()
export class TellObjector {
  constructor(private readonly publicUrl: PublicUrl) {}

  async run(
    tx: Tx,
    { id, title }: { readonly id: string; readonly title: string },
    { account }: Pick<Objection, 'account'>,
  ): Promise<void> {
    const [member] = await tx.query<{ name: string; email: string }[]>(
      `select m.name, m.email from platform.account a join governance.member m on m.id = a.member_id
        where a.id = $1 and m.email is not null`,
      [account],
    );
    if (!member) return;
    await enqueue(tx, 'send-mail', {
      to: member.email,
      subject: `Your objection is answered: ${title.replace(/\s+/g, ' ')}`,
      text: [
        `Dear ${member.name},`,
        `You objected to the result of “${title}”. An officer who did not declare it has answered. What was decided, and why, is on the page of the election:`,
        this.publicUrl.to(`/vote/elections/${id}`),
      ].join('\n\n'),
    });
  }
}
