import { Injectable } from '@nestjs/common';
import { err, ok, type PollId } from '@folkmoot/basics';
import { system } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { PollKeys } from '../poll-keys/poll-keys';
import { OpeningRepository } from './opening.repository';

/**
 * Destroys the server's key of a secret poll once every contest of it is counted or abandoned: nothing that was
 * cast in it can be decrypted any more, whoever comes to have the rest. The files go first, so that
 * the log never says what is not so.
 */
@Injectable()
export class DestroyPollKey {
  constructor(
    private readonly database: Database,
    private readonly openings: OpeningRepository,
    private readonly pollKeys: PollKeys,
    private readonly clock: Clock,
  ) {}

  async run(poll: string): Promise<void> {
    await this.database.act<null, null>(system, async (tx) => {
      await this.openings.lock(tx, poll);
      const [state] = await tx.query<{ counted: boolean; destroyed: boolean }[]>(
        `select exists (select from ballot_box.destroyed_key d where d.poll_id = $1) as destroyed,
                not exists (
                  select from governance.contest c left join governance.election_contest x on x.id = c.id
                   where c.poll_id = $1 and x.abandoned_at is null
                     and not exists (select from governance.count_sheet s where s.contest_id = c.id)) as counted`,
        [poll],
      );
      if (!state?.counted || state.destroyed) return err(null);
      const destroyed = this.pollKeys.destroy(poll as PollId);
      const fields = { key: destroyed.key, recoveryCopy: destroyed.copy };
      const now = this.clock.now();
      await tx.query(
        `insert into ballot_box.destroyed_key (poll_id, destroyed_at) values ($1, $2)`,
        [poll, now],
      );
      return ok(recorded({ action: 'key.destroyed', resource: poll, fields }, () => null));
    });
  }
}
