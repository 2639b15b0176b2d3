import { type BallotRefusal } from '../casting/verify-ballot';
import { type TextFault } from '../json/text';
import { type OpeningRefusal } from '../tally/result';
import { type TrusteesFault } from '../trustees/trustees';
import { type StepsFault } from './read-steps';

/** Why an archive is refused. `step` counts from 0, the setup; so does `ballot`, from the first cast. */
export type ArchiveRefusal =
  | StepsFault
  /** A step that cannot follow the one before, or that points to data it should not, or to none. */
  | { readonly code: 'out-of-order'; readonly step: number }
  | { readonly code: 'malformed'; readonly step: number; readonly fault: TextFault }
  /** A step names data that is not in the archive. */
  | { readonly code: 'missing-data'; readonly step: number }
  /** Data that no step needs. */
  | { readonly code: 'unused-data' }
  | { readonly code: 'bad-trustees'; readonly fault: TrusteesFault }
  | { readonly code: 'not-the-trustees-key' }
  | { readonly code: 'credential-twice' }
  | { readonly code: 'bad-ballot'; readonly ballot: number; readonly refusal: BallotRefusal }
  | { readonly code: 'unknown-credential'; readonly ballot: number }
  | { readonly code: 'wrong-tally'; readonly step: number }
  | { readonly code: 'unknown-owner'; readonly step: number }
  /** A trustee's second shuffle or decryption. */
  | { readonly code: 'owner-twice'; readonly step: number }
  | { readonly code: 'bad-shuffle'; readonly step: number }
  | { readonly code: 'bad-decryption'; readonly step: number }
  | { readonly code: 'cannot-open'; readonly refusal: OpeningRefusal }
  | { readonly code: 'wrong-result'; readonly step: number };
