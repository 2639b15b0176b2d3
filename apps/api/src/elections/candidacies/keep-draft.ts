import { Injectable } from '@nestjs/common';
import { ok, type Result } from '@folkmoot/basics';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database } from '../../platform/database';
import { type NotOpenToChange, PapersInHand } from './paper-in-hand';

/** What a nominee has typed so far: nobody else reads it, and nothing follows from it. */
export interface CandidacyDraft {
  readonly statement?: string;
  readonly interests?: string;
}

/** Keeps what a nominee has typed, so that nothing is lost between two sittings. It is no act: the log does not have it. */
@Injectable()
export class KeepDraft {
  constructor(
    private readonly database: Database,
    private readonly papers: PapersInHand,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    election: string,
    id: string,
    draft: CandidacyDraft,
  ): Promise<Result<null, NotOpenToChange>> {
    return this.database.transaction(async (tx) => {
      const own = await this.papers.takeOwn(tx, actor, election, id);
      if (!own.ok) return own;
      await tx.query(
        `insert into platform.candidacy_draft (candidacy_id, body, saved_at) values ($1, $2, $3)
         on conflict (candidacy_id) do update set body = excluded.body, saved_at = excluded.saved_at`,
        [id, JSON.stringify(draft), this.clock.now()],
      );
      return ok(null);
    });
  }
}
