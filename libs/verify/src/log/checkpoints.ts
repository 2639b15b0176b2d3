import { assertNever } from '@folkmoot/basics';
import {
  type Checkpoint,
  type CheckpointFault,
  formatVerifierKey,
  openCheckpoint,
  parseCheckpoint,
  sameBytes,
} from '@folkmoot/log';
import { type Means } from '../hashing';
import { type Findings } from '../findings';
import { fileNames, type PublishedRecord } from '../published-record';
import { type Check, type CheckedLog } from '../verdict';
import { GrowingTree } from './growing-tree';

const place = { file: fileNames.checkpoint };

/** Grows the tree entry by entry, and holds it against every checkpoint whose size it reaches. */
export class Checkpoints {
  private readonly tree: GrowingTree;
  private readonly newest: Checkpoint | null;
  private readonly signedBy: readonly string[];
  private readonly kept: readonly Checkpoint[];
  private readonly reached = new Set<Checkpoint>();
  /** The sizes at which something is to be compared. */
  private readonly sizes: ReadonlySet<number>;

  constructor(
    record: PublishedRecord,
    private readonly findings: Findings,
    means: Means = {},
  ) {
    this.tree = new GrowingTree(means);
    const newest = this.open(record, record.checkpoint, 'checkpoint');
    this.newest = newest.checkpoint;
    this.signedBy = newest.signedBy;
    this.kept = (record.kept ?? []).flatMap((note) => {
      const { checkpoint, signedBy } = this.open(record, note, 'kept-checkpoint');
      return checkpoint && signedBy.length > 0 ? [checkpoint] : [];
    });
    this.sizes = new Set([this.newest, ...this.kept].flatMap((one) => (one ? [one.size] : [])));
    this.compare();
  }

  /** How many entries there should be. */
  get size(): number | null {
    return this.newest?.size ?? null;
  }

  /** Adds an entry to the tree. @returns its leaf hash */
  grow(entry: Uint8Array): Uint8Array {
    const leaf = this.tree.leafHash(entry);
    this.tree.grow(leaf);
    this.compare();
    return leaf;
  }

  /** Call once every entry has been added. */
  finish(): CheckedLog | null {
    const { newest, tree, findings } = this;
    if (newest && newest.size !== tree.size)
      findings.fail(
        'checkpoint',
        `The checkpoint covers ${newest.size} entries; ${tree.size} are published.`,
        place,
      );
    for (const { size } of this.kept.filter((checkpoint) => !this.reached.has(checkpoint)))
      findings.fail(
        'kept-checkpoint',
        `A checkpoint that you kept covers ${size} entries; ${tree.size} are published now.`,
      );
    if (!newest || this.signedBy.length === 0) return null;
    const { origin, size, root } = newest;
    return { origin, size, root: hex(root), signedBy: this.signedBy };
  }

  private compare(): void {
    const { size } = this.tree;
    if (!this.sizes.has(size)) return;
    const due = [this.newest, ...this.kept].filter((checkpoint) => checkpoint?.size === size);
    for (const checkpoint of due) {
      if (!checkpoint) continue;
      this.reached.add(checkpoint);
      if (sameBytes(this.tree.root(), checkpoint.root)) continue;
      if (checkpoint === this.newest)
        this.findings.fail(
          'checkpoint',
          'The entries do not give the root hash that the checkpoint signs: something was changed after it was signed.',
          place,
        );
      else
        this.findings.fail(
          'kept-checkpoint',
          `The log no longer begins with the ${size} entries of a checkpoint that you kept: its past was rewritten.`,
        );
    }
  }

  /** A checkpoint that nobody trusted signed is still held against the entries: the reader learns more. */
  private open(record: PublishedRecord, note: string, check: Check) {
    const opened = openCheckpoint(note, record.origin, record.keys);
    if (opened.ok) {
      const { checkpoint, signedBy } = opened.value;
      return { checkpoint, signedBy: signedBy.map(formatVerifierKey) };
    }
    const which = check === 'checkpoint' ? 'The checkpoint' : 'A checkpoint that you kept';
    this.findings.fail(
      check,
      `${which} ${faultSays(opened.error, record.origin)}.`,
      check === 'checkpoint' ? place : {},
    );
    const unsigned = parseCheckpoint(note.slice(0, note.lastIndexOf('\n\n') + 1));
    return { checkpoint: unsigned.ok ? unsigned.value : null, signedBy: [] };
  }
}

function faultSays(fault: CheckpointFault, origin: string): string {
  switch (fault.code) {
    case 'malformed-note':
    case 'malformed-checkpoint':
      return 'is not a checkpoint in the form of C2SP tlog-checkpoint';
    case 'wrong-signature':
      return `carries a wrong signature of the key ${fault.key}`;
    case 'no-known-signature':
      return 'is not signed by any key that you trust';
    case 'wrong-origin':
      return `is of the log ${fault.origin}, not of ${origin}`;
    default:
      return assertNever(fault);
  }
}

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
