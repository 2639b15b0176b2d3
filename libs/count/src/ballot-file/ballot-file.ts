import { type Paper } from '../contest';

export interface ListedCandidate {
  readonly name: string;
  readonly party: string | null;
}

export type BallotFileWarningCode =
  'not-utf8' | 'ids-dropped' | 'option-ignored' | 'extra-text' | 'other-number';

/** Something that did not stop the file from being read, but that its owner should know. */
export interface BallotFileWarning {
  readonly code: BallotFileWarningCode;
  readonly says: string;
}

/** A ballot file in the BLT form. Candidates are places in the list, from 0. */
export interface BallotFile {
  /** `null` when there is none, or an empty one. */
  readonly title: string | null;
  readonly seats: number;
  readonly candidates: readonly ListedCandidate[];
  /** Those who withdrew, ascending. They keep their place in the list and on the papers. */
  readonly withdrawn: readonly number[];
  /**
   * Every rank as it was written, equal papers merged, ascending by preferences, a shorter paper before its
   * continuations: the order in which they stood in the file is not kept.
   * A paper without ranks was handed in empty.
   */
  readonly papers: Iterable<Paper>;
  /** The lot order of a `[tie …]` line, most favoured first. */
  readonly tieOrder: readonly number[] | null;
  /** Texts after the title: some programs write a source and a comment. */
  readonly notes: readonly string[];
  readonly warnings: readonly BallotFileWarning[];
}

/** A file may not declare more: a wrong figure must not fill the memory. */
export const MOST_CANDIDATES = 10_000;
export const MOST_SEATS = 10_000;
