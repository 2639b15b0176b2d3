import {
  type Checkpoint,
  decodeUtf8,
  formatVerifierKey,
  leafHash,
  openCheckpoint,
  parseEntry,
  parseTlogProof,
  sameBytes,
  verifyInclusion,
} from '@folkmoot/log';
import { type FileSource } from '../files/file-source';
import { CheckedFiles } from '../files/checked-files';
import { type Trust } from '../files/folder-record';
import { layout } from '../files/layout';
import { type ProvenEntry } from '../files/proven-entries';
import { rollText } from '../files/roll-file';
import { Slice } from '../files/slice';
import { Findings } from '../findings';
import { portableSha256, type Sha256 } from '../hashing';
import { type Verdict } from '../verdict';
import { lotsOfSheet } from './lots';
import { packLayout, type PackManifest, type PackSubject, readPackManifest } from './pack-manifest';
import { subjectFlaw } from './pack-subject';

/** A verdict on an evidence pack. */
export interface PackVerdict extends Verdict {
  /** What it is about; `null` when its manifest cannot be used. */
  readonly subject: PackSubject | null;
  /** What only the whole record shows, one sentence each. */
  readonly notShown: readonly string[];
}

/** What a slice of a record leaves open, however well it holds. */
const notShown: readonly string[] = [
  'That nothing was left out of the pack: other entries of the log may be about the same matter.',
  'That each ballot which the log accepted before the close was counted: the entries of ballots are not in a pack.',
  'That an election kept to its timetable.',
  'That every decision and version of the constitution was entered under the next number.',
  'What was recorded after the checkpoint in the pack, such as a later correction.',
  'That others were shown the same log: compare the checkpoint with theirs.',
];

/** Whether files call themselves an evidence pack, not a whole public record. */
export async function isPack(source: Pick<FileSource, 'read'>): Promise<boolean> {
  const bytes = await source.read(packLayout.manifest);
  const text = bytes && decodeUtf8(bytes);
  return text?.ok === true && text.value.includes('"schema":"folkmoot-pack-');
}

/**
 * Recomputes an evidence pack by itself, without a network: the signature, the proof of every entry, every document,
 * count, roll and decision in it, and every file against the manifest. Nothing is believed because the pack says so.
 * Source: docs/evidence-packs.md.
 */
export async function verifyPack(
  source: FileSource,
  trust: Trust,
  sha256: Sha256 = portableSha256,
): Promise<PackVerdict> {
  const findings = new Findings();
  const manifest = readPackManifest(await source.read(packLayout.manifest));
  if (!manifest.ok)
    findings.fail('manifest', `The manifest of the pack cannot be used: ${manifest.error}.`, {
      file: packLayout.manifest,
    });
  const pack = manifest.ok ? new Pack(source, manifest.value, trust, findings, sha256) : null;
  const log = (await pack?.run()) ?? null;
  const continues = pack?.continues ?? null;
  const booth = pack?.booth ?? null;
  const { failures, unchecked, checked } = findings;
  const subject = manifest.ok ? manifest.value.subject : null;
  const ok = failures.length === 0;
  return { ok, checked, log, continues, booth, failures, unchecked, subject, notShown };
}

class Pack {
  private readonly files: CheckedFiles;
  private readonly slice: Slice;

  constructor(
    source: FileSource,
    private readonly manifest: PackManifest,
    private readonly trust: Trust,
    private readonly findings: Findings,
    sha256: Sha256,
  ) {
    const { origin, size, files } = manifest;
    const marks = { origin, entries: size, form: 0, checkpointSha256: '', files, pages: {} };
    this.files = new CheckedFiles(
      source,
      { schema: 'folkmoot-manifest-1', ...marks },
      findings,
      sha256,
    );
    this.slice = new Slice(this.files, findings);
  }

  /** The log before, where the entry that says so is in the pack. */
  get continues(): string | null {
    return this.slice.chronicle.continues?.origin ?? null;
  }

  /** The releases of the booth whose entries are in the pack. */
  get booth(): Verdict['booth'] {
    return this.slice.chronicle.booth;
  }

  async run(): Promise<Verdict['log']> {
    const signed = await this.signed();
    if (signed) {
      await this.checkContent(signed.checkpoint);
      this.refuseStrays();
    }
    await this.files.finish((path) => path === packLayout.manifest);
    if (!signed) return null;
    const { origin, size, root } = signed.checkpoint;
    const hex = Array.from(root, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return { origin, size, root: hex, signedBy: signed.signedBy.map(formatVerifierKey) };
  }

  private async signed() {
    const { origin, size } = this.manifest;
    const note = await this.textOf(layout.checkpoint);
    const opened = openCheckpoint(note ?? '', this.trust.origin, this.trust.keys);
    const fail = (says: string) =>
      this.findings.fail('checkpoint', `The checkpoint ${says}.`, { file: layout.checkpoint });
    if (!opened.ok) {
      fail('is not signed by any key of this log that you trust');
      return null;
    }
    if (origin !== this.trust.origin) fail(`is not of the log ${origin}, which the pack names`);
    if (size !== opened.value.checkpoint.size) fail(`does not cover the ${size} entries it should`);
    return opened.value;
  }

  private async checkContent(checkpoint: Checkpoint): Promise<void> {
    const entries: ProvenEntry[] = [];
    for (const index of this.manifest.entries) {
      const proven = await this.proven(index, checkpoint);
      if (!proven) continue;
      entries.push(proven);
      this.slice.enter(proven);
    }
    const { polls, decisions } = this.slice.chronicle;
    // A decision that adopted the rules comes with its document; it is recomputed where its poll is here too, if it had one.
    const whole = decisions
      .filter(({ poll }) => poll === null || polls.has(poll))
      .map(({ number }) => number);
    await this.slice.verify(whole);
    await this.checkRolls();
    await this.checkLots();
    const flaw = subjectFlaw(this.manifest, entries, new Set(whole));
    if (flaw) this.findings.fail('manifest', `The pack ${flaw}.`, { file: packLayout.manifest });
  }

  /** @returns `null` when the entry is not there or not in the log, which has been told then */
  private async proven(index: number, checkpoint: Checkpoint): Promise<ProvenEntry | null> {
    const [file, proofFile] = [packLayout.entry(index), packLayout.entryProof(index)];
    const refuse = (says: string, at = file): null => {
      this.findings.fail('proof', `Entry ${index} ${says}.`, { entry: index, file: at });
      return null;
    };
    const bytes = await this.files.read(file);
    if (!bytes) return refuse('is missing');
    const proof = parseTlogProof((await this.textOf(proofFile)) ?? '');
    if (!proof.ok) return refuse('has no proof that can be read', proofFile);
    const opened = openCheckpoint(proof.value.checkpoint, this.trust.origin, this.trust.keys);
    if (!opened.ok || !isSame(opened.value.checkpoint, checkpoint))
      return refuse('is proved against another checkpoint than the one in the pack', proofFile);
    const leaf = leafHash(bytes);
    if (
      proof.value.index !== index ||
      !verifyInclusion(proof.value.hashes, { index, leaf, ...checkpoint })
    )
      return refuse('is not in the log that was signed');
    const entry = parseEntry(bytes);
    if (!entry.ok || entry.value.index !== index) return refuse('cannot be read');
    this.findings.count('entries');
    return { entry: entry.value, leaf };
  }

  private async checkRolls(): Promise<void> {
    for (const { id, opened, closed, named } of this.slice.chronicle.polls.values()) {
      if (!closed) continue;
      const file = layout.roll(id);
      const text = await this.textOf(file);
      if (text !== rollText(id, opened, closed))
        this.findings.fail(
          'roll',
          `The figures of the roll of ${named} are ${text === null ? 'missing' : 'not those that the log gives'}.`,
          { entry: closed.entry, file },
        );
    }
  }

  /** Orders of lots say what the sheets that were checked say. */
  private async checkLots(): Promise<void> {
    for (const file of Object.keys(this.manifest.files)) {
      const [, sha256] = /^lots\/([0-9a-f]{64})\.json$/.exec(file) ?? [];
      const sheet = layout.countSheet(sha256 ?? '');
      if (sha256 === undefined || !this.files.wasRead(sheet)) continue;
      const order = lotsOfSheet((await this.textOf(sheet)) ?? '{}');
      if (order === null || (await this.textOf(file)) !== order)
        this.findings.fail('manifest', `The order of lots is not that of the sheet ${sha256}.`, {
          file,
        });
    }
  }

  /** Evidence on which nothing in the pack rests was checked by nothing either. */
  private refuseStrays(): void {
    for (const file of Object.keys(this.manifest.files))
      if (!this.files.wasRead(file) && !isForReading(file))
        this.findings.fail('manifest', `The file ${file} belongs to nothing that the log says.`, {
          file,
        });
  }

  private async textOf(file: string): Promise<string | null> {
    const bytes = await this.files.read(file);
    const text = bytes && decodeUtf8(bytes);
    return text?.ok ? text.value : null;
  }
}

/** Words, and the key as the pack gives it. */
const isForReading = (file: string): boolean =>
  file === packLayout.readme || file === layout.vkey || /^certificates\/\d+\.txt$/.test(file);

const isSame = (one: Checkpoint, other: Checkpoint): boolean =>
  one.size === other.size && sameBytes(one.root, other.root);
