import { Injectable } from '@nestjs/common';
import { err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database';
import { TermRepository, type RegisteredTerm } from '../appointments/term.repository';
import { endTerms, reasonFor, type EndOfTerm } from './vacated-seat';

/** Ways out of office that no decision makes and that are stated by an officer. */
export const statedCauses = [
  'resigned',
  'died',
  'disqualified',
  'missed-meetings',
  'left-appointing-office',
  'appointer-gave-notice',
] as const satisfies readonly EndOfTerm['cause'][];

export interface StatedEnd {
  readonly cause: (typeof statedCauses)[number];
  /** The first day out of office. */
  readonly on: PlainDate;
}

export interface EndingRefusal {
  readonly code: 'term-unknown' | 'term-ended' | 'before-the-term' | 'not-yet';
  readonly says: string;
}

/** Causes that can be known for a day to come: whoever resigns gives notice. */
const aheadOfTime: readonly StatedEnd['cause'][] = ['resigned', 'appointer-gave-notice'];

/**
 * Records that somebody leaves a seat or an office before the term is over: the place falls free on a day.
 * Source: R-E10, R-E11, R-E13.
 */
@Injectable()
export class EndTerm {
  constructor(
    private readonly database: Database,
    private readonly terms: TermRepository,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    term: string,
    { cause, on }: StatedEnd,
  ): Promise<Result<{ vacantFrom: PlainDate }, EndingRefusal>> {
    return this.database.act<{ vacantFrom: PlainDate }, EndingRefusal>(actor, async (tx) => {
      const found = await this.terms.lock(tx, term);
      const refusal = this.refusal(found, { cause, on });
      if (refusal) return err(refusal);
      const end = { on, cause, reason: reasonFor(cause, on, found?.office ?? '') };
      const drafts = await endTerms(tx, [term], end, this.clock.now());
      return ok({ drafts, answer: () => ({ vacantFrom: on }) });
    });
  }

  private refusal(term: RegisteredTerm | null, { cause, on }: StatedEnd): EndingRefusal | null {
    if (!term) return { code: 'term-unknown', says: 'There is no such term of office.' };
    const { holder, from, to, endedOn } = term;
    if (endedOn)
      return {
        code: 'term-ended',
        says: `The term of ${holder} was ended on ${formatDate(endedOn)} already.`,
      };
    if (on > to)
      return {
        code: 'term-ended',
        says: `The last day of this term is ${formatDate(to)}: give that day or an earlier one.`,
      };
    if (on < from)
      return {
        code: 'before-the-term',
        says: `${holder} holds this from ${formatDate(from)}. Give that day or a later one.`,
      };
    if (on > this.clock.today() && !aheadOfTime.includes(cause))
      return {
        code: 'not-yet',
        says: `${formatDate(on)} has not come yet, and this can only be known once it has happened.`,
      };
    return null;
  }
}
