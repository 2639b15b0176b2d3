import { Injectable } from '@nestjs/common';
import { err, ok, type ResolutionId, type Result } from '@folkmoot/basics';
import { canonicalJson, sha256Hex } from '@folkmoot/log';
import { checkAllocation, type DecisionKind, type Proposal } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { type EntryDraft } from '../record/entry-draft';
import { ResolutionRepository } from './resolution.repository';

export interface ResolutionText {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly proposal: Proposal;
}

export interface DraftingRefusal {
  readonly code:
    | 'kind-unknown'
    | 'proposal-does-not-fit'
    | 'allocation-refused'
    | 'resolution-unknown'
    | 'not-a-draft'
    | 'changed-meanwhile';
  readonly says: string;
}

const fits: Readonly<Record<DecisionKind['effect'], Proposal['type']>> = {
  none: 'none',
  filing: 'none',
  appointment: 'appointment',
  removal: 'removal',
  allocation: 'allocation',
};

/** Drafts a resolution, changes a draft, or throws it away. */
@Injectable()
export class DraftResolution {
  constructor(
    private readonly database: Database,
    private readonly resolutions: ResolutionRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, text: ResolutionText): Promise<Result<{ id: ResolutionId }, DraftingRefusal>> {
    return this.database.act<{ id: ResolutionId }, DraftingRefusal>(actor, async (tx) => {
      const drafted = await this.within(tx, text);
      return drafted.ok
        ? ok(recorded(drafted.value.draft, () => ({ id: drafted.value.id })))
        : drafted;
    });
  }

  /** The drafting as part of another act, which appends the entry. */
  async within(
    tx: Tx,
    text: ResolutionText,
  ): Promise<Result<{ id: ResolutionId; draft: EntryDraft }, DraftingRefusal>> {
    const refusal = await this.refusalOf(text);
    if (refusal) return err(refusal);
    const id = randomUUID() as string as ResolutionId;
    await this.resolutions.add(tx, {
      id,
      version: 1,
      ...text,
      pollId: null,
      decisionId: null,
      draftedAt: new Date(this.clock.now()),
    });
    return ok({
      id,
      draft: { action: 'resolution.drafted', resource: id, fields: published(text) },
    });
  }

  /** @param version  the version that the editor saw */
  revise(
    actor: Actor,
    id: string,
    version: number,
    text: ResolutionText,
  ): Promise<Result<{ version: number }, DraftingRefusal>> {
    return this.database.act<{ version: number }, DraftingRefusal>(actor, async (tx) => {
      const editable = await this.editable(tx, id, version);
      if (!editable.ok) return editable;
      const refusal = await this.refusalOf(text);
      if (refusal) return err(refusal);
      await this.resolutions.change(tx, id, { ...text, version: version + 1 });
      return ok(
        recorded({ action: 'resolution.revised', resource: id, fields: published(text) }, () => ({
          version: version + 1,
        })),
      );
    });
  }

  discard(actor: Actor, id: string, version: number): Promise<Result<null, DraftingRefusal>> {
    return this.database.act<null, DraftingRefusal>(actor, async (tx) => {
      const editable = await this.editable(tx, id, version);
      if (!editable.ok) return editable;
      await this.resolutions.remove(tx, id);
      return ok(
        recorded(
          { action: 'resolution.revised', resource: id, fields: { discarded: true } },
          () => null,
        ),
      );
    });
  }

  private async editable(
    tx: Tx,
    id: string,
    version: number,
  ): Promise<Result<null, DraftingRefusal>> {
    const row = await this.resolutions.lock(tx, id);
    if (!row) return err({ code: 'resolution-unknown', says: 'There is no such resolution.' });
    if (row.pollId)
      return err({
        code: 'not-a-draft',
        says: 'This resolution has been put to the vote. Its text can no longer change: draft a new one instead.',
      });
    if (row.version !== version)
      return err({
        code: 'changed-meanwhile',
        says: 'Somebody else changed this resolution meanwhile. Load it again, then make your change.',
      });
    return ok(null);
  }

  private async refusalOf({
    kind: code,
    proposal,
  }: ResolutionText): Promise<DraftingRefusal | null> {
    const { pack } = await this.constitution.inForce();
    const kind = pack.decisionKinds.find((known) => known.code === code);
    if (!kind)
      return {
        code: 'kind-unknown',
        says: `The constitution has no decision of the kind “${code}”.`,
      };
    if (fits[kind.effect] !== proposal.type) {
      return {
        code: 'proposal-does-not-fit',
        says: `${kind.title} ${proposal.type === 'none' ? `needs ${fits[kind.effect]} details` : `cannot carry ${proposal.type} details`}.`,
      };
    }
    if (proposal.type !== 'allocation') return null;
    const checked = checkAllocation(pack, proposal);
    return checked.ok ? null : { code: 'allocation-refused', says: checked.error.says };
  }
}

const published = ({ kind, title, text, proposal }: ResolutionText) => ({
  kind,
  title,
  textSha256: sha256Hex(text),
  proposalSha256: sha256Hex(canonicalJson(proposal)),
});
