import { Injectable } from '@nestjs/common';
import { err, ok, type Result } from '@folkmoot/basics';
import { sha256Hex } from '@folkmoot/log';
import { isRequisitioned } from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { TermRepository } from '../appointments/term.repository';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { type EntryDraft } from '../record/entry-draft';
import { type RecallRefusal } from './recall-refusal';
import { type RecallableSeat, recallableBy } from './recallable';
import { RecallRepository, type RecallRecord } from './recall.repository';

/** What came of a signature. */
export interface Signed {
  readonly id: string;
  /** Whether enough have signed, so that it is with the secretary. */
  readonly presented: boolean;
}

/**
 * Members of a constituency ask for the recall of whoever sits for it, each with a signature of their own, until enough
 * have signed: then it is presented to the secretary, and stays as it is. The log counts the signatures and commits to
 * whose they are. Source: R-E18.
 */
@Injectable()
export class SignRecall {
  constructor(
    private readonly database: Database,
    private readonly recalls: RecallRepository,
    private readonly terms: TermRepository,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  /**
   * Begins a requisition, signed by whoever begins it.
   * @param reasons  shown to the constituency, and published once it is voted on
   */
  begin(actor: Actor, termId: string, reasons: string): Promise<Result<Signed, RecallRefusal>> {
    return this.database.act<Signed, RecallRefusal>(actor, async (tx) => {
      const term = await this.terms.lock(tx, termId);
      const seat = await this.seatFor(tx, actor, term);
      if (!seat.ok) return seat;
      const { memberId } = actor;
      if (!term || memberId === null) return err(otherOnes);
      if (await this.recalls.isUnderWay(tx, term.id)) return err(underWay);
      const id: string = randomUUID();
      await this.recalls.begin(tx, { id, term: term.id, reasons }, this.clock.now());
      await this.recalls.sign(tx, id, memberId, this.clock.now());
      const begun: EntryDraft = {
        action: 'recall.begun',
        resource: id,
        fields: { term: term.id, reasonsSha256: sha256Hex(reasons) },
        personal: { member: { id: memberId } },
      };
      const presented = await this.presentIfEnough(tx, { id, term: term.id }, seat.value);
      const answer = { id, presented: presented !== null };
      return ok({ drafts: presented ? [begun, presented] : [begun], answer: () => answer });
    });
  }

  /** Adds the member's signature to a requisition. */
  sign(actor: Actor, id: string): Promise<Result<Signed, RecallRefusal>> {
    return this.database.act<Signed, RecallRefusal>(actor, async (tx) => {
      const open = await this.open(tx, id);
      if (!open.ok) return open;
      const recall = open.value;
      const seat = await this.seatFor(tx, actor, await this.terms.find(tx, recall.term));
      if (!seat.ok) return seat;
      const { memberId } = actor;
      if (memberId === null) return err(otherOnes);
      if (await this.recalls.hasSigned(tx, id, memberId)) return err(signedAlready);
      const signed = await this.recalls.sign(tx, id, memberId, this.clock.now());
      const entry: EntryDraft = {
        action: 'recall.signed',
        resource: id,
        fields: { signed },
        personal: { member: { id: memberId } },
      };
      const presented = await this.presentIfEnough(tx, recall, seat.value);
      const answer = { id, presented: presented !== null };
      return ok({ drafts: presented ? [entry, presented] : [entry], answer: () => answer });
    });
  }

  /** Takes the member's signature back. Without any the requisition is withdrawn. */
  withdraw(actor: Actor, id: string): Promise<Result<null, RecallRefusal>> {
    return this.database.act<null, RecallRefusal>(actor, async (tx) => {
      const open = await this.open(tx, id);
      if (!open.ok) return open;
      const { memberId } = actor;
      const signed = memberId === null ? null : await this.recalls.unsign(tx, id, memberId);
      if (signed === null || memberId === null) return err(notSigned);
      if (signed === 0) await this.recalls.withdraw(tx, id, this.clock.now());
      const personal = { member: { id: memberId } };
      const entry = {
        action: 'recall.unsigned',
        resource: id,
        fields: { signed },
        personal,
      } as const;
      return ok(recorded(entry, () => null));
    });
  }

  /** A requisition that can be signed still, locked. */
  private async open(tx: Tx, id: string): Promise<Result<RecallRecord, RecallRefusal>> {
    const recall = await this.recalls.lock(tx, id);
    if (!recall) return err({ code: 'recall-unknown', says: 'There is no such requisition.' });
    if (recall.isWithdrawn) return err(withdrawn);
    return recall.receivedOn === null ? ok(recall) : err(presentedAlready);
  }

  private async seatFor(
    tx: Tx,
    { memberId }: Actor,
    term: Parameters<typeof recallableBy>[2],
  ): Promise<Result<RecallableSeat, RecallRefusal>> {
    const { pack } = await this.constitution.inForce();
    return recallableBy(tx, pack, term, memberId, this.clock.today());
  }

  /** Those count who belong to the constituency today. @returns `null` while they are too few */
  private async presentIfEnough(
    tx: Tx,
    { id, term }: Pick<RecallRecord, 'id' | 'term'>,
    { rules, constituents }: RecallableSeat,
  ): Promise<EntryDraft | null> {
    const signed = await this.recalls.signedAmong(tx, id, constituents);
    const receivedOn = this.clock.today();
    const requisition = { signed, entitled: constituents.length, receivedOn };
    if (!isRequisitioned(rules, requisition)) return null;
    await this.recalls.present(tx, id, requisition);
    return { action: 'recall.presented', resource: id, fields: { term, ...requisition } };
  }
}

const otherOnes: RecallRefusal = {
  code: 'other-constituency',
  says: 'Only members of the constituency that a council member sits for ask for their recall.',
};
const underWay: RecallRefusal = {
  code: 'recall-under-way',
  says: 'A recall of this council member has been asked for already. Sign that one.',
};
const signedAlready: RecallRefusal = {
  code: 'signed-already',
  says: 'You have signed this requisition already.',
};
const notSigned: RecallRefusal = {
  code: 'not-signed',
  says: 'You have not signed this requisition.',
};
const presentedAlready: RecallRefusal = {
  code: 'recall-closed',
  says: 'Enough members have signed: the requisition is with the secretary, and stays as it is.',
};
const withdrawn: RecallRefusal = {
  code: 'recall-closed',
  says: 'This requisition was withdrawn: nobody’s signature was left on it. Begin another.',
};
