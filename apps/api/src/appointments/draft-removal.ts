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
import { type Constitution, officeAsked, type WayOut, waysOut } from '@folkmoot/rules';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, recorded } from '../platform/database';
import { DraftResolution, type DraftingRefusal } from '../resolutions/draft-resolution';
import { TermRepository, type RegisteredTerm } from './term.repository';

export interface Removal {
  readonly term: string;
  readonly reasons: string;
  /** The first day out of office. */
  readonly on: PlainDate;
  /** Code of the kind of decision, where more than one can end the term; the office's own when left out. */
  readonly kind?: string | undefined;
}

export type RemovingRefusal =
  | DraftingRefusal
  | {
      readonly code: 'term-unknown' | 'term-ended' | 'not-removable' | 'takes-effect-too-soon';
      readonly says: string;
    };

/**
 * Drafts the resolution to end a term of office, with its reasons. It takes effect no sooner than the poll can be over,
 * so that nobody is put out of office for days gone by. Source: R-E8, R-A25.
 */
@Injectable()
export class DraftRemoval {
  constructor(
    private readonly database: Database,
    private readonly terms: TermRepository,
    private readonly draftResolution: DraftResolution,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    { term: termId, reasons, on, kind: wanted }: Removal,
  ): Promise<Result<{ resolution: ResolutionId }, RemovingRefusal>> {
    return this.database.act<{ resolution: ResolutionId }, RemovingRefusal>(actor, async (tx) => {
      const term = await this.terms.find(tx, termId);
      if (!term) return err({ code: 'term-unknown', says: 'There is no such term of office.' });
      const over = overAlready(term, on);
      if (over) return err(over);
      const { pack } = await this.constitution.inForce();
      const way = wayOut(pack, term.office, wanted);
      if (!way) return err(notRemovable(pack, term, wanted));
      const soonest = addDays(this.clock.today(), daysUntilOver(pack, term.office, way));
      if (on < soonest)
        return err({
          code: 'takes-effect-too-soon',
          says: `A removal takes effect once it can have been voted on. Choose ${formatDate(soonest)} or a later day.`,
        });
      const drafted = await this.draftResolution.within(tx, {
        kind: way.kind.code,
        title: `Removal of ${term.holder} as ${way.name}`,
        text: `That ${term.holder} be removed from the office ${way.name}, out of office from ${formatDate(on)}.\n\nReasons: ${reasons}`,
        proposal: {
          type: 'removal',
          office: term.office,
          term: term.id,
          holder: { id: term.memberId ?? term.id, name: term.holder },
          on,
          reasons,
        },
      });
      if (!drafted.ok) return drafted;
      const { id: resolution, draft } = drafted.value;
      return ok(recorded(draft, () => ({ resolution })));
    });
  }
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

/** The days before a vote on it can be over: for the holder to reply, and then for the poll to be open. Source: R-E8. */
const daysUntilOver = (pack: Constitution, office: string, { kind }: WayOut): number => {
  const toReply = officeAsked(pack, kind, office) ? pack.appointments?.daysToReply : undefined;
  return (toReply === undefined ? 0 : toReply + 1) + kind.minimumDaysOpen;
};

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
