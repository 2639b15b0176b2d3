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
}

export type RemovingRefusal =
  | DraftingRefusal
  | {
      readonly code: 'term-unknown' | 'term-ended' | 'not-removable' | 'takes-effect-too-soon';
      readonly says: string;
    };

/**
 * Drafts the council's resolution to end a term of office, with its reasons. It takes effect no
 * sooner than the poll can be over, so that nobody is put out of office for days gone by. Source: R-E8.
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
    { term: termId, reasons, on }: Removal,
  ): Promise<Result<{ resolution: ResolutionId }, RemovingRefusal>> {
    return this.database.act<{ resolution: ResolutionId }, RemovingRefusal>(actor, async (tx) => {
      const term = await this.terms.find(tx, termId);
      if (!term) return err({ code: 'term-unknown', says: 'There is no such term of office.' });
      const over = overAlready(term, on);
      if (over) return err(over);
      const { pack } = await this.constitution.inForce();
      const office = pack.offices.find(({ code }) => code === term.office);
      if (!office) return err(notAnOffice(term));
      const kind = pack.decisionKinds.find(({ code }) => code === office.removedBy);
      const soonest = addDays(this.clock.today(), kind?.minimumDaysOpen ?? 0);
      if (on < soonest)
        return err({
          code: 'takes-effect-too-soon',
          says: `A removal takes effect once the council can have voted on it. Choose ${formatDate(soonest)} or a later day.`,
        });
      const drafted = await this.draftResolution.within(tx, {
        kind: office.removedBy,
        title: `Removal of ${term.holder} as ${office.name}`,
        text: `That ${term.holder} be removed from the office ${office.name}, out of office from ${formatDate(on)}.\n\nReasons: ${reasons}`,
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

const notAnOffice = ({ office }: RegisteredTerm): RemovingRefusal => ({
  code: 'not-removable',
  says: `“${office}” is no office of the constitution in force, so the council removes nobody from it.`,
});
