import { Injectable } from '@nestjs/common';
import {
  addDays,
  err,
  formatDate,
  ok,
  type PlainDate,
  type ResolutionId,
  type Result,
} from '@folkmoot/basics';
import {
  type Constitution,
  firstDayOfVote,
  GROUND,
  itemRules,
  ownRemoval,
  type RemovalGround,
  type Requisition,
  type WayOut,
  waysOut,
} from '@folkmoot/rules';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded, type Tx } from '../platform/database';
import { DraftResolution, type DraftingRefusal } from '../resolutions/draft-resolution';
import {
  type RequisitionIn,
  type RequisitionRefusal,
  requisitionFor,
  requisitionSays,
} from './requisition';
import { RecallRepository } from '../recalls/recall.repository';
import { TermRepository, type RegisteredTerm } from './term.repository';

export interface Removal {
  readonly term: string;
  /** Left out where members gave them when they asked for the recall. */
  readonly reasons?: string | undefined;
  /** The first day out of office. */
  readonly on: PlainDate;
  /** Code of the kind of decision, where more than one can end the term; the office's own when left out. */
  readonly kind?: string | undefined;
  /** Why a council removes one of its own members. Source: R-E18. */
  readonly ground?: RemovalGround | undefined;
  /** By which members of a constituency ask for the recall of whoever sits for it. Source: R-E18. */
  readonly requisition?: RequisitionIn | undefined;
  /** Id of the requisition that members signed here, in the place of one on paper. */
  readonly recall?: string | undefined;
}

export type RemovingRefusal =
  | DraftingRefusal
  | RequisitionRefusal
  | {
      readonly code:
        | 'term-unknown'
        | 'term-ended'
        | 'not-removable'
        | 'takes-effect-too-soon'
        | 'ground-needed'
        | 'reasons-needed'
        | 'recall-unknown'
        | 'recall-not-presented';
      readonly says: string;
    };

/**
 * Drafts the resolution to end a term of office, with its reasons. It takes effect no sooner than the poll can be over,
 * so that nobody is put out of office for days gone by. Source: R-E8, R-E18, R-A25.
 */
@Injectable()
export class DraftRemoval {
  constructor(
    private readonly database: Database,
    private readonly terms: TermRepository,
    private readonly recalls: RecallRepository,
    private readonly draftResolution: DraftResolution,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    {
      term: termId,
      reasons: given,
      on,
      kind: wanted,
      ground,
      requisition: paper = {},
      recall: id,
    }: Removal,
  ): Promise<Result<{ resolution: ResolutionId }, RemovingRefusal>> {
    return this.database.act<{ resolution: ResolutionId }, RemovingRefusal>(actor, async (tx) => {
      const term = await this.terms.find(tx, termId);
      if (!term) return err({ code: 'term-unknown', says: 'There is no such term of office.' });
      const over = overAlready(term, on);
      if (over) return err(over);
      const recall = id === undefined ? ok(null) : await this.presented(tx, id, termId);
      if (!recall.ok) return recall;
      const asked = recall.value ? { ...paper, presented: recall.value.requisition } : paper;
      const reasons = recall.value ? recall.value.reasons : given;
      if (reasons === undefined || (recall.value && given !== undefined)) return err(reasonsNeeded);
      const { pack } = await this.constitution.inForce();
      const way = wayOut(pack, term.office, wanted);
      if (!way) return err(notRemovable(pack, term, wanted));
      const isOwn = ownRemoval(pack, way.kind, term.office) !== null;
      if (isOwn !== (ground !== undefined)) return err(groundNeeded(isOwn));
      const today = this.clock.today();
      const reckoned = await requisitionFor(
        tx,
        pack,
        way.kind,
        { post: term.office, ...asked },
        today,
      );
      if (!reckoned.ok) return reckoned;
      const requisition = reckoned.value;
      const soonest = soonestOver(pack, term.office, way, this.clock.today());
      if (on < soonest)
        return err({
          code: 'takes-effect-too-soon',
          says: `A removal takes effect once it can have been voted on. Choose ${formatDate(soonest)} or a later day.`,
        });
      const drafted = await this.draftResolution.within(tx, {
        kind: way.kind.code,
        ...wordsFor(term.holder, way, { on, reasons, ground }, requisition),
        proposal: {
          type: 'removal',
          office: term.office,
          term: term.id,
          holder: { id: term.memberId ?? term.id, name: term.holder },
          on,
          reasons,
          ...(ground !== undefined && { ground }),
          ...(requisition && { requisition }),
        },
      });
      if (!drafted.ok) return drafted;
      const { id: resolution, draft } = drafted.value;
      if (id !== undefined) await this.recalls.put(tx, id, resolution);
      return ok(recorded(draft, () => ({ resolution })));
    });
  }

  /** What members signed to recall whoever serves a term, once enough had, and before it is put to the vote. */
  private async presented(
    tx: Tx,
    id: string,
    term: string,
  ): Promise<Result<{ requisition: Requisition; reasons: string }, RemovingRefusal>> {
    const recall = await this.recalls.lock(tx, id);
    if (recall?.term !== term)
      return err({ code: 'recall-unknown', says: 'There is no such requisition about this term.' });
    const { signed, entitled, receivedOn, reasons } = recall;
    if (signed === null || entitled === null || receivedOn === null || recall.resolution !== null)
      return err({
        code: 'recall-not-presented',
        says: 'Too few members have signed this requisition yet, or it is put to the vote already.',
      });
    return ok({ requisition: { id, signed, entitled, receivedOn }, reasons });
  }
}

const reasonsNeeded: RemovingRefusal = {
  code: 'reasons-needed',
  says: 'Give the reasons. Those of a recall that members signed are theirs: leave them out.',
};

/** An office is named; a seat is one of the council. */
function wordsFor(
  holder: string,
  { name, isSeat }: WayOut,
  { on, reasons, ground }: Pick<Removal, 'on' | 'ground'> & { readonly reasons: string },
  requisition: Requisition | null,
): { title: string; text: string } {
  const post = isSeat ? `the ${name}` : `the office ${name}`;
  return {
    title: isSeat
      ? `${requisition ? 'Recall' : 'Removal'} of ${holder} from ${post}`
      : `Removal of ${holder} as ${name}`,
    text: [
      `That ${holder} be ${requisition ? 'recalled' : 'removed'} from ${post}, out of office from ${formatDate(on)}.`,
      ...(ground === undefined ? [] : [`Ground: ${GROUND[ground]}.`]),
      ...(requisition ? [requisitionSays(requisition)] : []),
      `Reasons: ${reasons}`,
    ].join('\n\n'),
  };
}

/** A term that has ended, or will end by itself before the removal would take effect. */
function overAlready(term: RegisteredTerm, on: PlainDate): RemovingRefusal | null {
  if (term.endedOn)
    return {
      code: 'term-ended',
      says: `This term was ended on ${formatDate(term.endedOn)} already.`,
    };
  if (on <= term.to) return null;
  return {
    code: 'term-ended',
    says: `The last day of this term is ${formatDate(term.to)}: by then there is nothing to remove.`,
  };
}

const groundNeeded = (isOwn: boolean): RemovingRefusal => ({
  code: 'ground-needed',
  says: isOwn
    ? `Say on which ground: ${Object.values(GROUND).join('; ')}. Nobody is removed for how they voted or what they think.`
    : 'Only a council member whom the council removes needs a ground. Leave it out.',
});

/** The first day on which a vote on it can be over: for the holder to reply, and then for the poll to be open. Source: R-E8, R-E18. */
function soonestOver(
  pack: Constitution,
  office: string,
  { kind }: WayOut,
  today: PlainDate,
): PlainDate {
  const rules = itemRules(pack, kind, office);
  return addDays(rules ? firstDayOfVote(rules, today) : today, kind.minimumDaysOpen);
}

const wayOut = (pack: Constitution, office: string, wanted: string | undefined): WayOut | null =>
  waysOut(pack, office).find(({ kind }) => wanted === undefined || kind.code === wanted) ?? null;

function notRemovable(
  pack: Constitution,
  { office }: RegisteredTerm,
  wanted: string | undefined,
): RemovingRefusal {
  const ways = waysOut(pack, office);
  return {
    code: 'not-removable',
    says:
      ways.length === 0
        ? `“${office}” is nothing that a decision under the constitution in force removes anybody from.`
        : `A decision of the kind “${wanted}” does not end this term. Choose one of: ${ways.map(({ kind }) => kind.code).join(', ')}.`,
  };
}
