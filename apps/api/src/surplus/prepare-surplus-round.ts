import { Injectable } from '@nestjs/common';
import { err, ok, type Result, type SurplusRoundId } from '@folkmoot/basics';
import { canonicalJson, sha256Hex } from '@folkmoot/log';
import {
  type AllocationProposal,
  type AllocationRefusal,
  checkAllocation,
  type Constitution,
  sentence,
  type Step,
} from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { type ProblemItem } from '../platform/problem';
import { SurplusRoundRepository } from './surplus-round.repository';

/** An allocation as it is proposed; a dividend names the decision by which the members declared it. */
export type SurplusPlan = Omit<AllocationProposal, 'type' | 'membersResolution'> & {
  /** Number in the register of decisions. */
  readonly membersResolution: number | null;
};

export interface PreparedRound {
  readonly id: SurplusRoundId;
  /** What was checked, step by step. */
  readonly derivation: readonly Step[];
}

export interface PreparingRefusal {
  readonly code: 'allocation-refused' | 'members-resolution-unknown' | 'members-resolution-used';
  readonly says: string;
  /** For a refused allocation: what was checked, in order, down to what does not hold. */
  readonly errors?: readonly ProblemItem[];
}

/** Prepares a year's surplus for the council, if the rules let it go where the plan sends it. Source: R-G1, R-G2. */
@Injectable()
export class PrepareSurplusRound {
  constructor(
    private readonly database: Database,
    private readonly rounds: SurplusRoundRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    { membersResolution: declaredBy, ...plan }: SurplusPlan,
  ): Promise<Result<PreparedRound, PreparingRefusal>> {
    return this.database.act<PreparedRound, PreparingRefusal>(actor, async (tx) => {
      const { pack } = await this.constitution.inForce();
      const unknown = declaredBy !== null && !(await this.isOfMembers(tx, pack, declaredBy));
      if (unknown) return err(notOfMembers(declaredBy));
      const membersResolution = declaredBy === null ? null : `Decision ${declaredBy}`;
      const used = membersResolution && (await this.rounds.namedBy(tx, membersResolution));
      if (used) return err(usedAlready(membersResolution, used.year));
      const proposal: AllocationProposal = { type: 'allocation', ...plan, membersResolution };
      const checked = checkAllocation(pack, proposal);
      if (!checked.ok) return err(refusalOf(checked.error));
      const id = randomUUID() as string as SurplusRoundId;
      const preparedAt = new Date(this.clock.now());
      await this.rounds.add(tx, { id, proposal, preparedAt, resolutionId: null });
      const { year, surplusPence } = proposal;
      const fields = { year, surplusPence, proposalSha256: sha256Hex(canonicalJson(proposal)) };
      const prepared = { id, derivation: checked.value };
      return ok(recorded({ action: 'surplus.prepared', resource: id, fields }, () => prepared));
    });
  }

  /** R-B5: a dividend is declared by a resolution of the legal members. */
  private async isOfMembers(tx: Tx, pack: Constitution, decision: number): Promise<boolean> {
    const code = await this.rounds.carriedKind(tx, decision);
    return pack.decisionKinds.some(
      (kind) => kind.code === code && kind.electorate === 'legal-members',
    );
  }
}

const notOfMembers = (decision: number): PreparingRefusal => ({
  code: 'members-resolution-unknown',
  says: `Decision ${decision} is not a carried resolution of the members. Give the number of the decision that declared the dividend, or none.`,
});

const usedAlready = (decision: string, year: string): PreparingRefusal => ({
  code: 'members-resolution-used',
  says: `The surplus round for ${year} names ${decision} already, and the members declare a dividend once. Name the decision of another dividend; or wait until the council has rejected that round.`,
});

const refusalOf = ({ code, says, steps }: AllocationRefusal): PreparingRefusal => ({
  code: 'allocation-refused',
  says,
  errors: steps.map((step) => ({
    pointer: '',
    code: step.holds ? 'holds' : code,
    message: sentence(step),
  })),
});
