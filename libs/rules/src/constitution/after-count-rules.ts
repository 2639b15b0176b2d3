import { type Citation } from './basics';

/** What stands between a count and the declaration of its result. */
export interface AfterCountRules {
  /** Whether a scrutineer confirms each count first, where there is one who is neither returning officer nor candidate. */
  readonly confirmedByScrutineer: boolean;
  readonly cites: readonly Citation[];
}
