import { type Citation } from './basics';

/** Who may ask for the votes of an election to be counted again, and for how long. */
export interface RecountRules {
  /** Whether a candidate of the election may ask. */
  readonly byCandidates: boolean;
  /** Whether a scrutineer who is neither returning officer nor candidate may ask. */
  readonly byScrutineers: boolean;
  /** Whole hours from the moment at which the count was announced; no result is declared within them. */
  readonly withinHours: number;
  readonly cites: readonly Citation[];
}

/** What stands between a count and the declaration of its result. */
export interface AfterCountRules {
  /** Whether a scrutineer confirms each count first, where there is one who is neither returning officer nor candidate. */
  readonly confirmedByScrutineer: boolean;
  /** Nobody may ask for a recount when left out. */
  readonly recount?: RecountRules;
  readonly cites: readonly Citation[];
}
