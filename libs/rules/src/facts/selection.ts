import { type ContestFacts } from './election';
import { type Named } from './proposal';

/** How a vote among several nominees for one place was counted. Source: R-E7, R-F33. */
export interface SelectionCount {
  /** As on the ballot paper: the nominees in the order of the proposal, and last the one who stands for nobody. */
  readonly candidates: readonly Named[];
  readonly method: string;
  readonly methodVersion: string;
  /** Ballots held one after another on the same roll; 1 when left out. */
  readonly ballots?: number;
  /** Papers of all ballots together. */
  readonly valid: number;
  readonly rejected: number;
  /** The id on the ballot paper of whoever is chosen; `null` where nobody is. */
  readonly elected: string | null;
  readonly countSheetSha256: string;
  readonly lots: ContestFacts['lots'];
}
