import { Injectable } from '@nestjs/common';
import { ok } from '@folkmoot/basics';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { type Notice, marksOf, noticeFields } from './notice';

/** How it is known that a letter did not arrive: the mail server said so at once, or it came back to an officer. */
export type NotDelivered = 'refused' | 'came-back';

/**
 * Keeps that a notice did not reach somebody whom it was for. The log has how many letters did not arrive, and a commitment
 * to whose it was. It says nothing about votes.
 */
@Injectable()
export class UndeliveredNotices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns whether the notice was for the member; what was known already stays as it was, and is not logged again */
  async keep(actor: Actor, notice: Notice, member: string, how: NotDelivered): Promise<boolean> {
    const kept = await this.database.act<boolean, never>(actor, async (tx) => {
      const marks = marksOf(notice);
      await tx.query(marks.lock, [marks.about]); // marks are numbered one after the other
      const [reader] = await tx.query<{ id: string }[]>(marks.reader, [...marks.key, member]);
      if (!reader) return ok({ drafts: [], answer: () => false });
      const isNew = await this.mark(tx, marks.insert, reader.id, how);
      if (!isNew) return ok({ drafts: [], answer: () => true });
      const undelivered = (await this.logged(tx, notice, marks.about)) + 1;
      const fields = { ...noticeFields(notice), how, undelivered };
      const draft = {
        action: 'notice.undelivered',
        resource: marks.about,
        fields,
        personal: { member: { id: member } },
      } as const;
      return ok(recorded(draft, () => true));
    });
    return kept.ok && kept.value;
  }

  /** How many letters of a notice the log says did not arrive. */
  private async logged(tx: Tx, notice: Notice, about: string): Promise<number> {
    const [row] = await tx.query<{ logged: number }[]>(
      `select count(*)::int as logged from record.entry
        where resource = $1 and action = 'notice.undelivered'
          and convert_from(bytes, 'UTF8')::jsonb #>> '{b,p,stage}' is not distinct from $2`,
      [about, 'stage' in notice ? notice.stage : null],
    );
    return row?.logged ?? 0;
  }

  private async mark(tx: Tx, insert: string, reader: string, how: NotDelivered): Promise<boolean> {
    const rows = await tx.query<unknown[]>(insert, [reader, how, this.clock.now()]);
    return rows.length > 0;
  }
}
