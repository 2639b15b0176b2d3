import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';

/** How it is known that a letter did not arrive: the mail server said so at once, or it came back to an officer. */
export type NotDelivered = 'refused' | 'came-back';

/** Keeps that the notice of a poll did not reach an elector. It says nothing about their vote, and is not governed. */
@Injectable()
export class UndeliveredNotices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns whether the member is on the roll of the poll; what was known already stays as it was */
  keep(
    { poll, member }: { readonly poll: string; readonly member: string },
    how: NotDelivered,
  ): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const entries = await tx.query<{ id: string }[]>(
        `select id from governance.roll_entry where poll_id = $1 and member_id = $2`,
        [poll, member],
      );
      for (const { id } of entries)
        await tx.query(
          `insert into governance.undelivered_notice (roll_entry_id, poll_id, how, found_at) select $1, $2, $3, $4
            where not exists (select from governance.unreached_entry u where u.roll_entry_id = $1)
           on conflict do nothing`,
          [id, poll, how, this.clock.now()],
        );
      return entries.length > 0;
    });
  }
}
