import { type PlainDate } from '@folkmoot/basics';
import { type Constitution, type DecisionKind } from '../constitution';
import { type ResolutionFacts } from '../facts';
import { isDirectors } from '../offices/offices-of-council';
import { type Effect, type Step, type Warning } from '../outcome';
import {
  directorFilingCitation,
  directorFilingDue,
  identityMustBeVerified,
} from '../statute/directors';
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

/** R-A46: nobody acts as a director unverified, whoever chose them. */
const identityWarning: Warning = {
  rule: 'R-A46',
  citation: 'Companies Act 2006 s.167M',
  says: 'A new director has their identity verified before they act.',
};

/**
 * What follows where somebody becomes a director of a company: the filing within 14 days, and a warning that their
 * identity must be verified, unless a check of it was asked for.
 * Source: R-A46; Companies Act 2006 ss.167G, 167M.
 */
export function directorBegins(
  constitution: Constitution,
  post: string,
  from: PlainDate,
  { isChecked = false, what = 'Notice of a new director' } = {},
): Pick<Consequence, 'effects' | 'warnings'> {
  if (!isDirectorOfCompany(constitution, post)) return { effects: [], warnings: [] };
  return {
    effects: [directorFiling(what, from)],
    warnings: isChecked || !identityMustBeVerified(from) ? [] : [identityWarning],
  };
}

/** The filing that follows where a director of a company leaves. Source: R-A46; Companies Act 2006 s.167G. @param on  the first day out of office */
export const directorLeft = (
  constitution: Constitution,
  post: string,
  on: PlainDate,
): readonly Effect[] =>
  isDirectorOfCompany(constitution, post)
    ? [directorFiling('Notice that a director has left', on)]
    : [];

const isDirectorOfCompany = (constitution: Constitution, post: string): boolean =>
  isCompany(constitution.legalForm) && isDirectors(constitution, post);

/** The filing of a change of director. Source: R-A46; Companies Act 2006 s.167G. @param on  the day of the change */
export const directorFiling = (what: string, on: PlainDate): Effect => ({
  type: 'filing-due',
  what,
  by: directorFilingDue(on),
  citation: directorFilingCitation(on),
});
