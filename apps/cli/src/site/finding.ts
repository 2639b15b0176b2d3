import { type PackVerdict, type Verdict } from '@folkmoot/verify';
import { type Trusted } from './trust';

/** A verdict on the record at a place. */
export interface Finding {
  readonly verdict: Verdict;
  readonly trusted: Trusted;
  /** The exact bytes of the checkpoint. */
  readonly checkpoint: string | Uint8Array;
  /** Decisions made after it. */
  readonly newer: number;
  /** Whether the record was being brought up to date meanwhile. */
  readonly updating: boolean;
  /** What the pack is about, where it is a pack and no whole record. */
  readonly pack?: Pick<PackVerdict, 'subject' | 'notShown'>;
}

/** What a reader brings, as they gave it. */
export interface Brought {
  readonly vkeys: readonly string[];
  readonly kept: readonly string[];
}
