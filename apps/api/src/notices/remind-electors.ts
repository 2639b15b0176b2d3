import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { enqueue, enqueueAll, type Jobs } from '../platform/jobs';

/** Letters put down in one transaction. */
const batch = 500;

/** Puts down a reminder for everybody on the roll who has not voted and can be reached, batch by batch, each with the next one. */
@Injectable()
export class RemindElectors {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  run({ poll, after }: Jobs['remind-electors']): Promise<void> {
    return this.database.transaction(async (tx) => {
      const electors = await tx.query<{ member: string }[]>(
        `select e.member_id as member from governance.roll_entry e join governance.member m on m.id = e.member_id
           join governance.poll p on p.id = e.poll_id
          where e.poll_id = $1 and ($2::uuid is null or e.member_id > $2) and m.email is not null
            and p.closed_at is null and p.closes_at > $3
            and not exists (select from ballot_box.vote v where v.roll_entry_id = e.id)
          order by e.member_id limit $4`,
        [poll, after, this.clock.now(), batch],
      );
      await enqueueAll(
        tx,
        'send-reminder',
        electors.map(({ member }) => ({ poll, member })),
      );
      const last = electors[batch - 1];
      if (last) await enqueue(tx, 'remind-electors', { poll, after: last.member });
    });
  }
}
