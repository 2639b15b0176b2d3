import { compare, type Rational, rational } from '@folkmoot/basics';
import { type Constitution, type DecisionKind } from '../constitution';
import { isCompany } from '../statute/notice';

/**
 * The kinds of decision by which a new version of a constitution is adopted, the easiest first.
 * Source: R-A41, R-C3, R-D7. A company whose constitution names none alters it by special resolution
 * (Companies Act 2006 s.21).
 */
export function amendingKinds({
  legalForm,
  decisionKinds,
}: Pick<Constitution, 'legalForm' | 'decisionKinds'>): readonly DecisionKind[] {
  const named = decisionKinds.filter(({ subject }) => subject === 'articles');
  if (named.length > 0) return named.toSorted(byHardness);
  return isCompany(legalForm) ? decisionKinds.filter(isSpecialResolution) : [];
}

/** Special resolutions of a company, as its validation knows them: three quarters of the legal members who vote. */
const isSpecialResolution = ({ inLaw, effect, subject }: DecisionKind): boolean =>
  subject === undefined && (inLaw === 'special' || effect === 'filing');

/** What is not entrenched first, then by the share that is needed. */
const byHardness = (a: DecisionKind, b: DecisionKind): number =>
  Number(a.entrenched !== undefined) - Number(b.entrenched !== undefined) ||
  compare(shareOf(a), shareOf(b));

/** The share that carries a decision of a kind. */
export const shareOf = ({ threshold }: DecisionKind): Rational =>
  rational(threshold.numerator, threshold.denominator);

/** Agreement of everybody in the register of members, which can alter anything. Source: R-A41; s.22(3). */
export const isByAllMembers = ({ electorate, denominator, threshold }: DecisionKind): boolean =>
  electorate === 'legal-members' &&
  (denominator === 'ELIGIBLE_TOTAL' || denominator === 'MEMBERS_ALL_SIGNED') &&
  threshold.numerator === threshold.denominator;
