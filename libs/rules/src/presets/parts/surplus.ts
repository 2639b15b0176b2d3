import { type Citation, type SurplusRules } from '../../constitution';

type Given = Partial<SurplusRules> & Pick<SurplusRules, 'decisionKind' | 'cites'>;

/** A surplus of which nothing is paid out to owners. Source: R-G1, R-G3. */
export const reinvested = (whyNoDividend: readonly Citation[], given: Given): SurplusRules => ({
  dividends: { allowed: false, cites: whyNoDividend },
  destinations: [RESERVES, SERVICES],
  reserveFloorPence: '0',
  ...given,
});

export const RESERVES = { code: 'reserves', name: 'Reserves', type: 'reserves' } as const;
export const SERVICES = { code: 'services', name: 'Services', type: 'services' } as const;
export const COMMUNITY_FUND = {
  code: 'community-fund',
  name: 'Community fund',
  type: 'community-fund',
} as const;
