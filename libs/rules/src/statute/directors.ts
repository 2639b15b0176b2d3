import { addDays, type PlainDate } from '@folkmoot/basics';

/** The first day from which a director's identity must be verified before they act. */
const VERIFIED_FROM = '2025-11-18' as PlainDate;

/**
 * Whether a director who begins to act on a day must have had their identity verified.
 * Source: R-A46; Economic Crime and Corporate Transparency Act 2023, Companies Act 2006 s.167M.
 */
export const identityMustBeVerified = (on: PlainDate): boolean => on >= VERIFIED_FROM;

/**
 * The last day on which the registrar must hear of a new director, or of one who left.
 * Source: R-A46; Companies Act 2006 s.167G, before 18 November 2025 s.167: within 14 days.
 */
export const directorFilingDue = (on: PlainDate): PlainDate => addDays(on, 14);

/** The section that asks for it, of a change on that day. */
export const directorFilingCitation = (on: PlainDate): string =>
  on >= VERIFIED_FROM ? 'Companies Act 2006 s.167G' : 'Companies Act 2006 s.167';

/** What the Regulator of community interest companies has done about a person. Source: R-B14. */
export interface RegulatorsActs {
  readonly appointed?: boolean;
  readonly removed?: boolean;
  /** The last day of a suspension: a year at the most. */
  readonly suspendedUntil?: PlainDate;
}
