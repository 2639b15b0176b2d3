import { Injectable } from '@nestjs/common';
import { err, ok } from '@folkmoot/basics';
import { system } from '../platform/actor';
import { Database, recorded } from '../platform/database';
import { type Release } from './read-release';

/** Says in the log which booth is handed out from now on, once in each log for each release: so that nobody gets another unseen. */
@Injectable()
export class LogRelease {
  constructor(private readonly database: Database) {}

  /** Does nothing before there is an organisation, whose founding begins the log. */
  async run({ sha256, files }: Release): Promise<void> {
    await this.database.act(system, async (tx) => {
      // Copies of the API that start together wait for each other here.
      await tx.query(`select pg_advisory_xact_lock(hashtextextended('booth.released', 1))`);
      const [{ due } = { due: false }] = await tx.query<{ due: boolean }[]>(
        `select exists (select from governance.organisation)
                and not exists (select from record.entry e where e.resource = $1 and e.action = 'booth.released'
                                   and e.log = (select max(log) from record.entry)) as due`,
        [sha256],
      );
      if (!due) return err('not-due' as const);
      return ok(
        recorded({ action: 'booth.released', resource: sha256, fields: { files } }, () => null),
      );
    });
  }
}
