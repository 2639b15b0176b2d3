import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { err, ok } from '@folkmoot/basics';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { system } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { lockPollForClosing } from '../polls/poll-locks';
import { ballotLinks, pollsWithLinks } from './ballot-links';

/**
 * Destroys who cast which ballot in each open poll for which the time is over: the ballots by name, the openings of what
 * the log commits to about them, and what tellers read. The papers as counted and the marks on the roll stay. Whoever
 * runs it twice, or on two machines at once, finds nothing left to destroy. Source: R-D25, R-F30, R-H4.
 */
@Injectable()
export class UnlinkBallots {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: Database,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    for (const { poll } of await pollsWithLinks(this.dataSource.manager)) await this.unlink(poll);
  }

  private async unlink(poll: string): Promise<void> {
    await this.database.act<null, null>(system, async (tx) => {
      await lockPollForClosing(tx, poll);
      const links = await ballotLinks(tx, this.constitution, poll);
      const today = this.clock.today();
      const isDue =
        links?.dueOn &&
        links.dueOn <= today &&
        !links.unlinkedOn &&
        !links.hold &&
        links.objectedAt === null;
      if (!isDue) return err(null);
      const { keptUntil } = links;
      await tx.query(`select ballot_box.unlink($1, $2, $3)`, [poll, keptUntil, today]);
      const fields = { keptUntil, unlinkedOn: today, rule: 'R-D25' };
      return ok(recorded({ action: 'ballots.unlinked', resource: poll, fields }, () => null));
    });
  }
}
