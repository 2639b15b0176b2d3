import { Injectable } from '@nestjs/common';
import { err, ok, type Instant, type PlainDate, type PollId, type Result } from '@folkmoot/basics';
import { thresholdSays } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { OpenPoll, type OpeningRefusal } from '../polls/open-poll';
import { ResolutionRepository } from './resolution.repository';

export type ResolutionOpeningRefusal =
  OpeningRefusal | { readonly code: 'resolution-unknown' | 'not-a-draft'; readonly says: string };

/** The answers to a resolution, in the order in which they stand on every ballot paper. */
export const resolutionOptions = ['For', 'Against', 'Abstain'] as const;

/** Puts a resolution to a poll of those whom the constitution entitles. */
@Injectable()
export class OpenResolution {
  constructor(
    private readonly database: Database,
    private readonly resolutions: ResolutionRepository,
    private readonly openPoll: OpenPoll,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    id: string,
    closesAt: Instant,
    recordDate: PlainDate = this.clock.today(),
  ): Promise<Result<{ poll: PollId }, ResolutionOpeningRefusal>> {
    return this.database.act<{ poll: PollId }, ResolutionOpeningRefusal>(actor, async (tx) => {
      const row = await this.resolutions.lock(tx, id);
      if (!row) return err({ code: 'resolution-unknown', says: 'There is no such resolution.' });
      if (row.pollId)
        return err({
          code: 'not-a-draft',
          says: 'This resolution has been put to the vote already.',
        });
      const { pack } = await this.constitution.inForce();
      const kind = pack.decisionKinds.find((known) => known.code === row.kind);
      if (!kind) throw new Error(`The constitution lost the decision kind ${row.kind}.`);
      const opened = await this.openPoll.run(tx, {
        kind: 'resolution',
        subject: row.id,
        title: row.title,
        introduction: `${kind.title}. It is carried by ${thresholdSays(kind)}.`,
        secrecy: kind.secrecy,
        mayChangeVote: kind.mayChangeVote,
        minimumDaysOpen: kind.minimumDaysOpen,
        closesAt,
        recordDate,
        voters: [kind.electorate],
        contests: [
          {
            id: randomUUID(),
            kind: 'choice',
            constituency: null,
            title: row.title,
            text: row.text,
            seats: null,
            budgetPence: null,
            options: resolutionOptions.map((name) => ({
              id: randomUUID(),
              name,
              statement: null,
              pence: null,
            })),
          },
        ],
      });
      if (!opened.ok) return opened;
      const { poll, draft } = opened.value;
      await this.resolutions.change(tx, id, { pollId: poll });
      return ok(recorded(draft, () => ({ poll })));
    });
  }
}
