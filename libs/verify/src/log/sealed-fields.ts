import { listOf, object, optional, orNull, type Read, sha256, text, whole, yesNo } from '../shape';
import { type RollRef, rollRef } from './roll-ref';

/* What the log says of secret polls besides what it says of every poll. */

/** A sealed box of a secret poll. */
export interface PublishedElection {
  readonly poll: string;
  /** Whose it is; `null` for everybody on the roll. */
  readonly constituency: string | null;
  readonly contests: readonly string[];
  /** Base64 without padding, as the protocol has it. */
  readonly electionSha256: string;
  readonly trusteesSha256: string;
  readonly board: string;
  readonly roll: RollRef;
}

export const electionPublished: Read<PublishedElection> = object({
  poll: text,
  constituency: orNull(text),
  contests: listOf(text),
  electionSha256: text,
  trusteesSha256: sha256,
  board: text,
  roll: rollRef,
});

/** A member's key for a sealed box; the entry is about the key. */
export interface VoterKey {
  readonly poll: string;
  /** The key that this one takes the place of. */
  readonly replaces: string | null;
}

export const voterKey: Read<VoterKey> = object({ poll: text, replaces: orNull(text) });

/** What is in a sealed box when its poll closes. */
export interface BoxClosing {
  readonly id: string;
  readonly ballots: number;
  readonly credentials: number;
  readonly rollMarks: number;
  /** Of the ballots and of the marks, those on paper; `null` in the first form of this entry. */
  readonly papers: number | null;
  readonly paperMarks: number | null;
  /** Whether so few ballots were in it that opening it had to be confirmed; `null` in earlier forms of this entry. */
  readonly few: boolean | null;
  readonly ballotsSha256: string;
}

/** The word of the returning officer to open boxes of very few ballots; the entry is about the poll. */
export interface OpeningConfirmed {
  readonly boxes: readonly { readonly id: string; readonly ballots: number }[];
}

export const openingConfirmed: Read<OpeningConfirmed> = object({
  boxes: listOf(object({ id: text, ballots: whole })),
});

/** A sealed box that was opened; the entry is about the box. */
export interface OpenedBox {
  readonly poll: string;
  readonly ballots: number;
  /** `null` for a box in which there was nothing. */
  readonly resultSha256: string | null;
  readonly archiveSha256: string;
  readonly contests: readonly {
    readonly id: string;
    readonly ballotsSha256: string;
    /** Papers that turned out to be no answer. */
    readonly spoilt: number;
  }[];
}

export const resultPublished: Read<OpenedBox> = object({
  poll: text,
  ballots: whole,
  resultSha256: orNull(sha256),
  archiveSha256: sha256,
  contests: listOf(object({ id: text, ballotsSha256: sha256, spoilt: whole })),
});

export const boxClosing: Read<BoxClosing> = object({
  id: text,
  ballots: whole,
  credentials: whole,
  rollMarks: whole,
  papers: optional(whole),
  paperMarks: optional(whole),
  few: optional(yesNo),
  ballotsSha256: sha256,
});
