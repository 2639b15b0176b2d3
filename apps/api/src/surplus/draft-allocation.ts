import { Injectable } from '@nestjs/common';
import { err, ok, type ResolutionId, type Result } from '@folkmoot/basics';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Database, recorded } from '../platform/database';
import { DraftResolution, type DraftingRefusal } from '../resolutions/draft-resolution';
import { allocationText } from './allocation-text';
import { SurplusRoundRepository } from './surplus-round.repository';

export type AllocatingRefusal =
  | DraftingRefusal
  | { readonly code: 'round-unknown' | 'resolution-drafted'; readonly says: string };

/** Drafts the resolution by which the allocation of a surplus round is decided. Source: R-G2. */
@Injectable()
export class DraftAllocation {
  constructor(
    private readonly database: Database,
    private readonly rounds: SurplusRoundRepository,
    private readonly draftResolution: DraftResolution,
    private readonly constitution: CurrentConstitution,
  ) {}

  run(actor: Actor, id: string): Promise<Result<{ resolution: ResolutionId }, AllocatingRefusal>> {
    return this.database.act<{ resolution: ResolutionId }, AllocatingRefusal>(actor, async (tx) => {
      const round = await this.rounds.lock(tx, id);
      if (!round) return err({ code: 'round-unknown', says: 'There is no such surplus round.' });
      if (round.resolutionId)
        return err({
          code: 'resolution-drafted',
          says: 'The resolution for this round has been drafted already. For another allocation prepare a new round.',
        });
      const { pack } = await this.constitution.inForce();
      const { proposal } = round;
      const drafted = await this.draftResolution.within(tx, {
        kind: pack.surplus.decisionKind,
        title: `Use of the surplus for ${proposal.year}`,
        text: allocationText(pack, proposal),
        proposal,
      });
      if (!drafted.ok) return drafted;
      const { id: resolution, draft } = drafted.value;
      await this.rounds.linkResolution(tx, round.id, resolution);
      return ok(recorded(draft, () => ({ resolution })));
    });
  }
}
