import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { type Actor } from '../platform/actor';
import { Database } from '../platform/database';
import { rehearsalUnknown } from './cast-sample-ballots';
import { RehearsalRepository } from './rehearsal.repository';

/** Deletes a rehearsal with its links, its votes and its count. */
@Injectable()
export class DeleteRehearsal {
  constructor(
    private readonly database: Database,
    private readonly rehearsals: RehearsalRepository,
  ) {}

  run(actor: Actor, id: string): Promise<Result<null, typeof rehearsalUnknown>> {
    return this.database.act<null, typeof rehearsalUnknown>(actor, async (tx) =>
      (await this.rehearsals.delete(tx, id))
        ? ok({ drafts: [], answer: () => null })
        : err(rehearsalUnknown),
    );
  }
}
