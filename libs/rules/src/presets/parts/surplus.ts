import { type Citation, type SurplusRules } from '../../constitution';

type Given = Partial<SurplusRules> & Pick<SurplusRules, 'decisionKind' | 'cites'>;

/** A surplus of which dividends may be paid. Source: R-G1. */
export const shared = (dividends: SurplusRules['dividends'], given: Given): SurplusRules => ({
  dividends,
  destinations: [RESERVES, SERVICES],
  reserveFloorPence: '0',
  ...given,
});

/** A surplus of which nothing is paid out to owners. Source: R-G1, R-G3. */
export const reinvested = (whyNoDividend: readonly Citation[], given: Given): SurplusRules =>
  shared({ allowed: false, cites: whyNoDividend }, given);

export const RESERVES = { code: 'reserves', name: 'Reserves', type: 'reserves' } as const;
export const SERVICES = { code: 'services', name: 'Services', type: 'services' } as const;
export const COMMUNITY_FUND = {
  code: 'community-fund',
  name: 'Community fund',
  type: 'community-fund',
} as const;
