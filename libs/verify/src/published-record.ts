import { type VerifierKey } from '@folkmoot/log';
import { type IssuedDocument } from './log/issued-fields';

type Now<T> = T | Promise<T>;

/**
 * A whole record as its owner published it, whether on a site, in a folder or in memory. Files are
 * asked for as they are needed, so that a large record need not be held at once.
 * A file that is not published is `null`. Whatever a method throws ends the verification: the record
 * could not be read, which says nothing about it.
 */
export interface PublishedRecord {
  /** Which log this must be: `<public host>/log/<organisation>`. */
  readonly origin: string;
  /** The keys that the reader trusts to sign that log. */
  readonly keys: readonly VerifierKey[];
  /** The newest signed checkpoint. */
  readonly checkpoint: string;
  /** Signed checkpoints that the reader kept from earlier: the log may only have grown since. */
  readonly kept?: readonly string[];
  /**
   * The exact bytes of the entries, in order; one at a time or some at once, which is faster.
   * @param size  how many the checkpoint covers; `null` when it cannot be read: then all there are
   */
  entries(
    size: number | null,
  ): AsyncIterable<Uint8Array | readonly Uint8Array[]> | Iterable<Uint8Array>;
  /** A version of the constitution, to the byte. */
  constitution(version: number): Now<Uint8Array | null>;
  /** The numbers in the register of decisions. */
  decisionNumbers(): Now<readonly number[]>;
  /** The document of a decision, to the byte. */
  decision(number: number): Now<Uint8Array | null>;
  /** A count sheet, to the byte, by its SHA-256. */
  countSheet(sha256: string): Now<Uint8Array | null>;
  /** The counted ballots of a contest as BLT text, to the byte. */
  ballots(poll: string, contest: string): Now<Uint8Array | null>;
  /** The archive of a sealed box of a secret poll: a `.bel` file, to the byte. */
  archive(poll: string, box: string): Now<Uint8Array | null>;
  /** A file issued about a decision, such as its certificate, to the byte. */
  issued(decision: number, document: IssuedDocument): Now<Uint8Array | null>;
}

/** What failures call the files of a record: their paths in the public record. Source: docs/public-record.md. */
export const fileNames = {
  checkpoint: 'log/checkpoint',
  constitution: (version: number): string => `constitution/${version}.json`,
  decision: (number: number): string => `decisions/${number}.json`,
  countSheet: (sha256: string): string => `counts/${name(sha256)}.json`,
  ballots: (poll: string, contest: string): string => `ballots/${name(poll)}/${name(contest)}.blt`,
  archivesOf: (poll: string): string => `archives/${name(poll)}`,
  archive: (poll: string, box: string): string => `archives/${name(poll)}/${name(box)}.bel`,
  issued: (decision: number, document: IssuedDocument): string =>
    `issued/${decision}/${document}.pdf`,
} as const;

/** An id as a name of a file: nothing in it can lead out of its folder. */
const name = (id: string): string => encodeURIComponent(id);
