import { Injectable } from '@nestjs/common';
import { err, ok, type ResolutionId, type Result } from '@folkmoot/basics';
import { canonicalJson, sha256Hex } from '@folkmoot/log';
import {
  type AmendmentRefusalCode,
  checkAllocation,
  checkAmendment,
  type Constitution,
  type Proposal,
} from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { type EntryDraft } from '../record/entry-draft';
import { beginsWith, draftingOf } from './drafting';
import { notByShares } from './how-it-is-voted-on';
import { ResolutionRepository } from './resolution.repository';
import { type ResolutionRow } from './resolution.row';

export interface ResolutionText {
  readonly kind: string;
  readonly title: string;
  readonly text: string;
}

/** A resolution with what it would bring about, which another feature has worked out. */
export interface ResolutionProposed extends ResolutionText {
  readonly proposal: Proposal;
}

export interface DraftingRefusal {
  readonly code:
    | 'kind-unknown'
    | 'not-drafted-as-text'
    | 'kind-is-settled'
    | 'not-by-shares'
    | 'allocation-refused'
    | AmendmentRefusalCode
    | 'resolution-unknown'
    | 'not-a-draft'
    | 'changed-meanwhile'
    | 'reasons-sent';
  readonly says: string;
}

/** Drafts a resolution, changes a draft, or throws it away. */
@Injectable()
export class DraftResolution {
  constructor(
    private readonly database: Database,
    private readonly resolutions: ResolutionRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  /** Drafts a text. What would appoint, remove, allocate or grant begins elsewhere. */
  run(
    actor: Actor,
    { kind, title, text }: ResolutionText,
  ): Promise<Result<{ id: ResolutionId }, DraftingRefusal>> {
    return this.database.act<{ id: ResolutionId }, DraftingRefusal>(actor, async (tx) => {
      const { pack } = await this.constitution.inForce();
      const refusal = refusalOfText(pack, kind);
      if (refusal) return err(refusal);
      const { id, draft } = await this.add(tx, { kind, title, text, proposal: { type: 'none' } });
      return ok(recorded(draft, () => ({ id })));
    });
  }

  /** The drafting of a proposal as part of another act, which appends the entry. */
  async within(
    tx: Tx,
    proposed: ResolutionProposed,
  ): Promise<Result<{ id: ResolutionId; draft: EntryDraft }, DraftingRefusal>> {
    const { pack } = await this.constitution.inForce();
    const refusal = refusalOfProposal(pack, proposed);
    return refusal ? err(refusal) : ok(await this.add(tx, proposed));
  }

  /** @param version  the version that the editor saw */
  revise(
    actor: Actor,
    id: string,
    version: number,
    { kind, title, text }: ResolutionText,
  ): Promise<Result<{ version: number }, DraftingRefusal>> {
    return this.database.act<{ version: number }, DraftingRefusal>(actor, async (tx) => {
      const editable = await this.editable(tx, id, version);
      if (!editable.ok) return editable;
      const { proposal, kind: before } = editable.value;
      if (await this.resolutions.reasonsAreSent(tx, id))
        return err({
          code: 'reasons-sent',
          says: 'These reasons have been sent to whoever would be removed, and stay as they are. Discard the draft to begin again.',
        });
      const { pack } = await this.constitution.inForce();
      const refusal =
        proposal.type === 'none' ? refusalOfText(pack, kind) : refusalOfKind(before, kind);
      if (refusal) return err(refusal);
      await this.resolutions.change(tx, id, { kind, title, text, version: version + 1 });
      const next = { id: id as ResolutionId, version: version + 1, title, text };
      await this.resolutions.keepText(tx, next, new Date(this.clock.now()));
      const fields = published({ kind, title, text, proposal });
      return ok(
        recorded({ action: 'resolution.revised', resource: id, fields }, () => ({
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
  ): Promise<Result<ResolutionRow, DraftingRefusal>> {
    const row = await this.resolutions.lock(tx, id);
    if (!row) return err({ code: 'resolution-unknown', says: 'There is no such resolution.' });
    if (row.pollId || row.decisionId)
      return err({
        code: 'not-a-draft',
        says: 'This resolution has been put to the vote. Its text can no longer change: draft a new one instead.',
      });
    if (row.version !== version)
      return err({
        code: 'changed-meanwhile',
        says: 'Somebody else changed this resolution meanwhile. Load it again, then make your change.',
      });
    return ok(row);
  }

  private async add(
    tx: Tx,
    proposed: ResolutionProposed,
  ): Promise<{ id: ResolutionId; draft: EntryDraft }> {
    const id = randomUUID() as string as ResolutionId;
    await this.resolutions.add(tx, {
      id,
      version: 1,
      ...proposed,
      pollId: null,
      decisionId: null,
      draftedAt: new Date(this.clock.now()),
    });
    return {
      id,
      draft: { action: 'resolution.drafted', resource: id, fields: published(proposed) },
    };
  }
}

function refusalOfText(pack: Constitution, code: string): DraftingRefusal | null {
  const kind = pack.decisionKinds.find((known) => known.code === code);
  if (!kind) return kindUnknown(code);
  const drafting = draftingOf(pack, kind);
  if (drafting === 'text') return notByShares(pack, kind);
  return {
    code: 'not-drafted-as-text',
    says: `${kind.title} is not drafted as text: it ${beginsWith[drafting]}.`,
  };
}

const refusalOfKind = (before: string, after: string): DraftingRefusal | null =>
  before === after
    ? null
    : {
        code: 'kind-is-settled',
        says: `What this draft would bring about is decided as ${before} and no other kind. Keep the kind, or discard the draft.`,
      };

function refusalOfProposal(
  pack: Constitution,
  { kind, proposal }: ResolutionProposed,
): DraftingRefusal | null {
  const known = pack.decisionKinds.find(({ code }) => code === kind);
  if (!known) return kindUnknown(kind);
  const inTheWay = notByShares(pack, known);
  if (inTheWay) return inTheWay;
  if (proposal.type === 'constitution')
    return checkAmendment(pack, known, proposal.constitution).refusal;
  if (proposal.type !== 'allocation') return null;
  const checked = checkAllocation(pack, proposal);
  return checked.ok ? null : { code: 'allocation-refused', says: checked.error.says };
}

const kindUnknown = (code: string): DraftingRefusal => ({
  code: 'kind-unknown',
  says: `The constitution has no decision of the kind “${code}”.`,
});

const published = ({ kind, title, text, proposal }: ResolutionProposed) => ({
  kind,
  title,
  textSha256: sha256Hex(text),
  proposalSha256: sha256Hex(canonicalJson(proposal)),
});
