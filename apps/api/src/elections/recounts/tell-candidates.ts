import { Injectable } from '@nestjs/common';
import { formatMoment, type Instant } from '@folkmoot/basics';
import { type Constitution } from '@folkmoot/rules';
import { type Tx } from '../../platform/database';
import { enqueue } from '../../platform/jobs';
import { PublicUrl } from '../../platform/public-url';

/**
 * Writes to the candidates of an election that its votes have been counted, where they may ask for a recount: who is
 * elected by the count is on their page, and how long they have. Source: R-H8 [design].
 */
@Injectable()
export class TellCandidates {
  constructor(private readonly publicUrl: PublicUrl) {}

  /** @param until  a recount may be asked for; nobody is written to where it is `null` */
  async run(
    tx: Tx,
    { elections }: Constitution,
    { id, title }: { readonly id: string; readonly title: string },
    until: Instant | null,
  ): Promise<void> {
    if (until === null || !elections.afterCount?.recount?.byCandidates) return;
    const candidates = await tx.query<{ name: string; email: string }[]>(
      `select distinct m.id, m.name, m.email from governance.candidate k
         join governance.election_contest c on c.id = k.contest_id join governance.member m on m.id = k.member_id
        where c.election_id = $1 and c.abandoned_at is null and c.ended_at is null and c.decision_id is null and k.withdrew_at is null
          and m.email is not null
          and not exists (select from governance.candidate_ceased x where x.candidate_id = k.id)
        order by m.id`,
      [id],
    );
    for (const { name, email } of candidates)
      await enqueue(tx, 'send-mail', {
        to: email,
        subject: `The votes are counted: ${title.replace(/\s+/g, ' ')}`,
        text: [
          `Dear ${name},`,
          `The votes in “${title}” have been counted. Nothing is declared yet. Who would be elected by this count, and how it went, is on the page of the election:`,
          this.publicUrl.to(`/vote/elections/${id}`),
          `If you have reason to doubt the count, you can ask for a recount there until ${formatMoment(until)}.`,
        ].join('\n\n'),
      });
  }
}
