import { Injectable } from '@nestjs/common';
import { ok, type Result } from '@folkmoot/basics';
import { type Actor } from '../platform/actor';
import { Database, recorded } from '../platform/database';
import { PaperDesk } from './batch-in-hand';
import { PaperRepository } from './paper.repository';
import { type PaperRefusal } from './paper-refusal';

/** Gives up a batch that was not confirmed: its envelopes can be announced again in another. */
@Injectable()
export class WithdrawBatch {
  constructor(
    private readonly database: Database,
    private readonly desk: PaperDesk,
    private readonly papers: PaperRepository,
  ) {}

  run(actor: Actor, id: string, reason: string): Promise<Result<null, PaperRefusal>> {
    return this.database.act(actor, async (tx) => {
      const taken = await this.desk.batch(tx, id);
      if (!taken.ok) return taken;
      const { batch, now } = taken.value;
      await this.papers.end(tx, batch.id, { outcome: 'withdrawn', reason, endedAt: now });
      const fields = { poll: batch.poll, reason };
      return ok(recorded({ action: 'paper.withdrawn', resource: batch.id, fields }, () => null));
    });
  }
}
