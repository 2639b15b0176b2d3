import { type PlainDate } from '@folkmoot/basics';
import { type Constitution, type DecisionKind } from '../constitution';
import { type ResolutionFacts } from '../facts';
import { officeAsked } from '../offices/offices-of-council';
import { type Effect, type Step, type Warning } from '../outcome';
import { directorFilingCitation, directorFilingDue } from '../statute/directors';
import { isCompany } from '../statute/notice';

/** A resolution being decided, under the constitution in force. */
export interface Question {
  readonly constitution: Constitution;
  readonly kind: DecisionKind;
  readonly facts: ResolutionFacts;
}

/** What a carried resolution would bring about, and whether the law and the constitution let it. */
export interface Consequence {
  readonly steps: readonly Step[];
  readonly effects: readonly Effect[];
  readonly warnings: readonly Warning[];
}

/** R-A46: a change of director is filed within 14 days, and nobody acts as one unverified. */
export const directorWarning: Warning = {
  rule: 'R-A46',
  citation: 'Companies Act 2006 s.167G',
  says: 'The office is held by a director of the company: file the change at Companies House within 14 days. A new director has their identity verified before they act.',
};

/**
 * Whether a change in an office is filed as an effect of the decision: where the council of a company fills it with a
 * director and everything else is asked of it too. Elsewhere a warning tells of the filing.
 */
export const isFiled = ({ constitution, kind }: Question, office: string): boolean =>
  isCompany(constitution.legalForm) && officeAsked(constitution, kind, office)?.isDirector === true;

/** The filing of a change of director. Source: R-A46; Companies Act 2006 s.167G. @param on  the day of the change */
export const directorFiling = (what: string, on: PlainDate): Effect => ({
  type: 'filing-due',
  what,
  by: directorFilingDue(on),
  citation: directorFilingCitation(on),
});
