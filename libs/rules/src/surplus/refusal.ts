import { type Step } from '../outcome';

/** Why an allocation is refused. Codes are public and stable. */
export type AllocationRefusalCode =
  | 'does-not-add-up'
  | 'unknown-destination'
  | 'negative-amount'
  | 'dividends-not-allowed'
  | 'over-dividend-cap'
  | 'dividend-needs-members'
  | 'losses-first'
  | 'member-first'
  | 'asset-lock'
  | 'reserve-floor';

export interface AllocationRefusal {
  readonly code: AllocationRefusalCode;
  /** What is wrong and by how much, fit to show the person who prepares the allocation. */
  readonly says: string;
  /** The reasoning up to and including the step that fails. */
  readonly steps: readonly Step[];
}

/** One thing asked of an allocation. */
export interface Check {
  readonly code: AllocationRefusalCode;
  readonly step: Step;
  /** What to tell the reader when the step does not hold. */
  readonly otherwise: string;
}
