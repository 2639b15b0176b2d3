import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { SMALLEST_GROUP } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { type Actor } from '../platform/actor';
import { Database, recorded } from '../platform/database';
import { PaperDesk } from './batch-in-hand';
import { PaperRepository } from './paper.repository';
import { type PaperRefusal, paperRefusals } from './paper-refusal';

export interface Announcement {
  /** Where the envelopes were collected. */
  readonly place: string;
  readonly envelopes: number;
  /** Whether whoever announces a batch of very few knows what its tellers will be able to tell. */
  readonly acknowledgesFew: boolean;
}

/** Announces a batch of votes on paper, before anybody opens an envelope: from then on nothing is added to it unseen. */
@Injectable()
export class AnnounceBatch {
  constructor(
    private readonly database: Database,
    private readonly desk: PaperDesk,
    private readonly papers: PaperRepository,
  ) {}

  run(
    actor: Actor,
    poll: string,
    { place, envelopes, acknowledgesFew }: Announcement,
  ): Promise<Result<{ id: string; number: number }, PaperRefusal>> {
    return this.database.act(actor, async (tx) => {
      const taken = await this.desk.poll(tx, poll);
      if (!taken.ok) return taken;
      const { poll: paper, now } = taken.value;
      if (paper.secrecy === 'secret' && envelopes < SMALLEST_GROUP && !acknowledgesFew)
        return err(paperRefusals.fewEnvelopes);
      const number = (await this.papers.batches(tx, { poll: paper.id })).length + 1;
      const id = randomUUID();
      await this.papers.announce(tx, {
        id,
        poll: paper.id,
        number,
        place,
        envelopes,
        announcedAt: now,
      });
      const fields = { poll: paper.id, number, place, envelopes };
      return ok(recorded({ action: 'paper.batch', resource: id, fields }, () => ({ id, number })));
    });
  }
}
