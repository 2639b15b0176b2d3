import { addDays, type PlainDate, sameName } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { directorFilingCitation, directorFilingDue } from '../statute/directors';
import { isCompany } from '../statute/notice';
import { isDirectors } from './offices-of-council';

/** A term in a post, as the register of terms has it. */
export interface HeldPost {
  readonly id: string;
  /** An office, or `council:<constituency>`. */
  readonly post: string;
  readonly holder: { readonly memberId: string | null; readonly name: string };
  readonly from: PlainDate;
  /** The last day in office, ended early or not. */
  readonly until: PlainDate;
}

/** What falls due at the registrar because a director left, whatever the reason. */
export interface DepartureFiling {
  readonly rule: 'R-A46';
  readonly citation: string;
  readonly what: string;
  readonly at: string;
  readonly by: PlainDate;
}

/**
 * What must be filed about somebody who left a post: in a company, form TM01 within 14 days of a director's leaving.
 * Nothing where the post is no director's, nor in a society, a foundation trust or another body that Companies House
 * keeps no directors of: societies name their directors in the annual return.
 * Source: R-A46, R-C10; Companies Act 2006 s.167G, before 18 November 2025 s.167.
 * @param constitution  the one in force on the last day in the post
 * @param leftOn  the first day out of it
 */
export const departureFiling = (
  constitution: Constitution,
  post: string,
  leftOn: PlainDate,
): DepartureFiling | null =>
  isCompany(constitution.legalForm) && isDirectors(constitution, post)
    ? {
        rule: 'R-A46',
        citation: directorFilingCitation(leftOn),
        what: 'Notice that a director has left (form TM01)',
        at: 'Companies House',
        by: directorFilingDue(leftOn),
      }
    : null;

/**
 * Who ceased to be a director on a day: those whose term ended the day before, who are in no post of a director on the
 * day itself. Whoever was in two of them leaves once, and whoever is elected again from that day does not leave.
 * Source: R-A46.
 * @param constitution  the one in force the day before
 * @param terms  every term on the register
 */
export function directorsWhoLeft(
  constitution: Constitution,
  leftOn: PlainDate,
  terms: readonly HeldPost[],
): readonly HeldPost[] {
  const directors = terms.filter(({ post }) => isDirectors(constitution, post));
  const ended = directors.filter(({ until }) => addDays(until, 1) === leftOn);
  const goingOn = directors.filter(({ from, until }) => from <= leftOn && until >= leftOn);
  return ended
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .filter(
      (term, n, all) =>
        !goingOn.some((other) => isSamePerson(term, other)) &&
        !all.slice(0, n).some((other) => isSamePerson(term, other)),
    );
}

/** Members are told apart by who they are, others by name. */
const isSamePerson = ({ holder: a }: HeldPost, { holder: b }: HeldPost): boolean =>
  a.memberId !== null && b.memberId !== null ? a.memberId === b.memberId : sameName(a.name, b.name);
