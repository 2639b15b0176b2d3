import { type AllocationMethodId } from './allocation-sheet';
import { type Utility } from './equal-shares';

/** How a fund can be divided: what it is called and what it does. */
export interface AllocationMethodEntry {
  readonly id: AllocationMethodId;
  readonly version: string;
  /** As people call it: `Equal shares, by cost`. */
  readonly name: string;
  /** What the method is, for the reader of a sheet. */
  readonly rule: string;
  /** `null` where projects are not paid for from shares. */
  readonly shares: { readonly utility: Utility; readonly isRaised: boolean } | null;
}

const EQUAL_SHARES =
  'Method of Equal Shares for approval ballots with cost utilities, in exact fractions; every voter has an equal share of the budget';

const all: readonly AllocationMethodEntry[] = [
  {
    id: 'greedy',
    version: '1',
    name: 'Most approvals first',
    rule: 'Projects by approvals, then lower cost, then lot; each is funded in full if it still fits',
    shares: null,
  },
  {
    id: 'mes-cost',
    version: '1',
    name: 'Equal shares, by cost',
    rule: EQUAL_SHARES,
    shares: { utility: 'cost', isRaised: false },
  },
  {
    id: 'mes-card',
    version: '1',
    name: 'Equal shares, by number of projects',
    rule: EQUAL_SHARES.replace('cost utilities', 'cardinality utilities'),
    shares: { utility: 'cardinality', isRaised: false },
  },
  {
    id: 'mes-cost-add1',
    version: '1',
    name: 'Equal shares, by cost, raised while money is left',
    rule: `${EQUAL_SHARES}, raised by a pound at a time until nothing more fits or the budget would be passed`,
    shares: { utility: 'cost', isRaised: true },
  },
];

/** Every method by its id. */
export const allocationMethods: ReadonlyMap<string, AllocationMethodEntry> = new Map(
  all.map((method) => [method.id, method]),
);
