import { type BallotFileWarning } from '../ballot-file/ballot-file';
import { type AllocationContest } from './allocation';

/** A fund and its ballots in the form of the Pabulib collection (`.pb`). Source: R-G10. */
export interface PbFile {
  readonly fund: Omit<AllocationContest, 'id' | 'limits'>;
  /** What else the file says of itself, in its order: country, unit, instance, dates. Neither counted nor needed. */
  readonly about: readonly PbFact[];
  readonly warnings: readonly BallotFileWarning[];
}

export interface PbFact {
  readonly key: string;
  readonly value: string;
}

/** Keys of the META section that a written file works out by itself, or that hold the fund. */
export const PB_KEYS = ['description', 'num_projects', 'num_votes', 'budget', 'vote_type'];
