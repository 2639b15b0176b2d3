import { type LegalForm } from '../constitution';

/** Community interest companies, which alone have a schedule of the CIC Regulations 2005. */
export const isCic = (legalForm: LegalForm): boolean => legalForm.startsWith('cic-');

/** Societies registered under the Co-operative and Community Benefit Societies Act 2014. */
export const isSociety = (legalForm: LegalForm): boolean =>
  legalForm === 'co-operative-society' || legalForm === 'community-benefit-society';

/** Companies with a share capital, where the Act gives a vote for each share unless the articles say otherwise (R-A7). */
export const hasShares = (legalForm: LegalForm): boolean =>
  legalForm === 'cic-limited-by-shares' ||
  legalForm === 'company-limited-by-shares' ||
  legalForm === 'public-limited-company';
