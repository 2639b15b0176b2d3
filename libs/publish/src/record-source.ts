import { type Action, type TileId } from '@folkmoot/log';
import { type BoardLine, type IssuedDocument } from '@folkmoot/verify';

type Bytes = Promise<Uint8Array | null>;

/** What is published, wherever it is kept. Every method gives exact bytes; `null` is what does not exist. */
export interface RecordSource {
  organisation(): Promise<Organisation>;
  /** The newest signed checkpoint. */
  checkpoint(): Promise<string | null>;
  /** Entries from one index up to, not including, another. */
  entries(from: number, to: number): Promise<readonly Uint8Array[]>;
  constitution(version: number): Bytes;
  decision(number: number): Bytes;
  countSheet(sha256: string): Bytes;
  /** `null` as well where the papers of a poll are not published. */
  ballots(poll: string, contest: string): Bytes;
  /** The archive of a sealed box of a secret poll that was opened. */
  archive(poll: string, box: string): Bytes;
  /** Every ballot that this log accepted in a sealed box of a secret poll that is closed. */
  board(poll: string, box: string): Promise<readonly BoardLine[]>;
  /** A file issued about a decision. */
  issued(decision: number, document: IssuedDocument): Bytes;
}

/** An entry with its place in the log. */
export interface PlacedEntry {
  readonly index: number;
  readonly bytes: Uint8Array;
}

/** A record of which slices can be cut. */
export interface SliceSource extends RecordSource {
  /** Entries about any of these things, in the order of the log. */
  entriesAbout(resources: readonly string[]): Promise<readonly PlacedEntry[]>;
  /** Entries of one of these actions, in the order of the log; not of ballots, which are too many. */
  entriesOf(
    actions: readonly Exclude<Action, 'ballot.accepted'>[],
  ): Promise<readonly PlacedEntry[]>;
  /** The bytes of a tile of hashes. */
  tile(id: TileId): Bytes;
}

export interface Organisation {
  readonly name: string;
  readonly about: string;
}

/** Why a record is not published: one or two sentences for the operator that say what to do. */
export class Unpublishable extends Error {
  constructor(readonly says: string) {
    super(says);
  }
}
