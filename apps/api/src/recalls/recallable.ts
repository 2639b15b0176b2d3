import { err, ok, type PlainDate, type Result } from '@folkmoot/basics';
import {
  type Constitution,
  electorate,
  electorateOf,
  type RecallRules,
  recallRules,
} from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { type RegisteredTerm } from '../appointments/term.repository';
import { peopleOn } from '../roll/people.queries';
import { type RecallRefusal } from './recall-refusal';

/** The rules of recalls from a post; `null` where nobody is recalled from it. Source: R-E18. */
export function rulesOfRecall(pack: Constitution, post: string): RecallRules | null {
  const kind = pack.decisionKinds.find(({ code }) => code === pack.elections.removal?.recalledBy);
  return kind ? recallRules(pack, kind, post) : null;
}

/** Ids of the members of the constituency of a seat on a day, by the register. Source: R-05, R-E18. */
export async function constituentsOf(
  db: EntityManager,
  pack: Constitution,
  post: string,
  on: PlainDate,
): Promise<readonly string[]> {
  const voters = electorateOf(post.slice('council:'.length));
  return electorate(pack, voters, await peopleOn(db, on), on).map(({ person }) => person);
}

/** A seat from which somebody may be recalled, and who may ask for it. */
export interface RecallableSeat {
  readonly rules: RecallRules;
  readonly constituents: readonly string[];
}

/**
 * Whether a member may ask for the recall of whoever serves a term, on a day. Source: R-E18.
 * @param term  `null` when there is none
 * @param member  `null` for an account that is no member's
 */
export async function recallableBy(
  db: EntityManager,
  pack: Constitution,
  term: RegisteredTerm | null,
  member: string | null,
  on: PlainDate,
): Promise<Result<RecallableSeat, RecallRefusal>> {
  if (!term) return err({ code: 'term-unknown', says: 'There is no such term of office.' });
  const rules = rulesOfRecall(pack, term.office);
  if (!rules)
    return err({
      code: 'no-recall',
      says: 'The constitution in force lets no constituency recall the holder of this post.',
    });
  if (term.to < on || term.endedOn !== null)
    return err({
      code: 'term-ended',
      says: 'This term is over, or its early end is settled: there is nobody to recall.',
    });
  const constituents = await constituentsOf(db, pack, term.office, on);
  if (member === null || !constituents.includes(member))
    return err({
      code: 'other-constituency',
      says: 'Only members of the constituency that a council member sits for ask for their recall.',
    });
  return ok({ rules, constituents });
}
