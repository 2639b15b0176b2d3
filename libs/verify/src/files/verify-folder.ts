import { decodeUtf8, parseCheckpoint } from '@folkmoot/log';
import { toHex } from '../counts/hex';
import { Findings } from '../findings';
import { type Means, portableSha256 } from '../hashing';
import { type Checked, type Verdict } from '../verdict';
import { recompute, verdictOf } from '../verify-record';
import { CheckedFiles, isPartialTile } from './checked-files';
import { type FileSource } from './file-source';
import { FolderRecord, type Trust } from './folder-record';
import { checkBoxes } from './check-boxes';
import { checkKeys, checkLists, checkRegisterLines, checkRolls } from './check-lists';
import { checkProofs } from './check-proofs';
import { layout } from './layout';
import { type Manifest, readManifest } from './manifest';
import { TileCheck } from './tile-check';
import { Tiles } from './tiles';

export interface FolderMeans extends Omit<Means, 'watch'> {
  /** Told of every step forward, for showing progress. */
  readonly tell?: (checked: Checked) => void;
}

/** A verdict on a folder, and whether it was being written to. */
export interface FolderVerdict extends Verdict {
  /** Whether a newer state of the record was being put in place meanwhile. */
  readonly updating: boolean;
}

/**
 * Recomputes a published folder: all that `verifyRecord` does, and every tile, proof, list and other file
 * against the log and the manifest. It holds a few bundles of entries at a time.
 * @param checkpoint  the bytes of `log/checkpoint`, which the caller has read
 */
export async function verifyFolder(
  source: FileSource,
  checkpoint: Uint8Array,
  trust: Trust,
  { tell, sha256 = portableSha256, group }: FolderMeans = {},
): Promise<FolderVerdict> {
  const findings = new Findings(tell);
  const note = decodeUtf8(checkpoint);
  const address = toHex(sha256(checkpoint));
  const manifest = await manifestFor(source, address, findings);
  const files = new CheckedFiles(source, manifest, findings, sha256);
  await files.check(layout.checkpoint, checkpoint);
  const size = (note.ok ? sizeOf(note.value) : null) ?? manifest?.entries ?? 0;
  const tiles = new Tiles(files, source, size);
  const tileCheck = new TileCheck(tiles, findings);
  const text = note.ok ? note.value : '';
  const record = new FolderRecord(trust, text, files, tiles, tileCheck, findings);
  const reading = await recompute(record, findings, { sha256, watch: tileCheck.add, group });
  checkRegisterLines(record.lines, reading.chronicle, size, findings);
  await checkLists(files, reading.chronicle, size, findings);
  await checkRolls(files, reading.chronicle, findings);
  await checkBoxes(files, reading.chronicle, findings);
  await checkKeys(files, trust, reading.chronicle, findings);
  await checkProofs({ files, tiles, trust, chronicle: reading.chronicle, findings });
  const updating = await isUpdating(source, manifest, findings);
  await files.finish(
    (path) =>
      updating || isPartialTile(path) || path.startsWith('manifest/') || path === layout.manifest,
  );
  return { ...verdictOf(findings, reading), updating };
}

function sizeOf(note: string): number | null {
  const checkpoint = parseCheckpoint(note.slice(0, note.lastIndexOf('\n\n') + 1));
  return checkpoint.ok ? checkpoint.value.size : null;
}

async function manifestFor(
  source: FileSource,
  address: string,
  findings: Findings,
): Promise<Manifest | null> {
  const file = layout.manifestOf(address);
  const read = readManifest(await source.read(file));
  const fail = (says: string): null => {
    findings.fail('manifest', says, { file });
    return null;
  };
  if (!read.ok)
    return fail(
      `The manifest that goes with the checkpoint, ${file}, cannot be used: ${read.error}.`,
    );
  return read.value.checkpointSha256 === address
    ? read.value
    : fail(`The manifest ${file} says that it goes with another checkpoint.`);
}

/** The newest manifest is the one in use, or that of a state that is being put in place. */
async function isUpdating(
  source: FileSource,
  manifest: Manifest | null,
  findings: Findings,
): Promise<boolean> {
  const marked = (await source.read(layout.updating)) !== null;
  const newest = readManifest(await source.read(layout.manifest));
  const file = layout.manifest;
  if (!newest.ok) {
    findings.fail('manifest', `The file ${file} cannot be used: ${newest.error}.`, { file });
    return marked;
  }
  if (!manifest || newest.value.checkpointSha256 === manifest.checkpointSha256) {
    if (manifest && JSON.stringify(newest.value) !== JSON.stringify(manifest))
      findings.fail('manifest', `The file ${file} is not the manifest of the checkpoint.`, {
        file,
      });
    return marked;
  }
  const canBeWrittenTo = marked || (await source.list()) === null;
  if (!canBeWrittenTo || newest.value.entries < manifest.entries)
    findings.fail('manifest', `The file ${file} goes with another checkpoint.`, { file });
  return true;
}
