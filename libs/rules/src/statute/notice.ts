import { type LegalForm } from '../constitution';

/** Companies are under the Companies Act 2006; the others under their own Acts and rules. */
export const isCompany = (legalForm: LegalForm): boolean =>
  legalForm.startsWith('cic-') ||
  legalForm.startsWith('company-') ||
  legalForm === 'public-limited-company';

/** A section of the Companies Act 2006, or what stands in its place where it does not bind. */
export const inLaw = (legalForm: LegalForm, section: string, otherwise: string): string =>
  isCompany(legalForm) ? `Companies Act 2006 ${section}` : otherwise;

/** A share that shorter notice must have behind it, and how far the articles may raise it. */
export interface ShortNotice {
  readonly leastPercent: number;
  readonly mostPercent: number;
  readonly citation: string;
}

/**
 * Clear days of notice that no articles can cut.
 * Source: R-A15; Companies Act 2006 s.307(1), (2): 14, for a public company's annual general meeting 21.
 * @returns `null` where the Act leaves it to the rules, as for societies
 */
export function leastClearDays(legalForm: LegalForm, isAnnual: boolean): number | null {
  if (!isCompany(legalForm)) return null;
  return legalForm === 'public-limited-company' && isAnnual ? 21 : 14;
}

/**
 * How many must agree to shorter notice.
 * Source: R-A16; Companies Act 2006 s.307(4)–(6): 90 %, up to 95 % by the articles; 95 % for a public company.
 * @returns `null` where the Act does not allow it or does not apply
 */
export function shortNotice(legalForm: LegalForm): ShortNotice | null {
  if (!isCompany(legalForm)) return null;
  const isPublic = legalForm === 'public-limited-company';
  return {
    leastPercent: isPublic ? 95 : 90,
    mostPercent: 95,
    citation: 'Companies Act 2006 s.307(5), (6)',
  };
}
