import {
  decodeUtf8,
  hashLength,
  openCheckpoint,
  parseTlogProof,
  parseVerifierKey,
  tileWidth,
  type VerifierKey,
  verifyInclusion,
} from '@folkmoot/log';
import { type Findings } from '../findings';
import { type Chronicle } from '../log/chronicle';
import { type CheckedFiles } from './checked-files';
import { type Trust } from './folder-record';
import { layout } from './layout';
import { type Tiles } from './tiles';

interface Checking {
  readonly files: CheckedFiles;
  readonly tiles: Tiles;
  readonly trust: Trust;
  readonly chronicle: Chronicle;
  readonly findings: Findings;
}

/** The proof of each decision holds by itself: a signed checkpoint, and the path to it. */
export async function checkProofs(checking: Checking): Promise<void> {
  const { files, tiles, trust, chronicle, findings } = checking;
  const keys = [...trust.keys, ...keysTold(chronicle)];
  for (const { number, entry } of chronicle.decisions) {
    const file = layout.proof(number);
    const fail = (says: string) =>
      findings.fail('proof', `The proof of decision ${number} ${says}.`, {
        entry,
        decision: number,
        file,
      });
    const bytes = await files.read(file);
    const text = bytes && decodeUtf8(bytes);
    const proof = text?.ok ? parseTlogProof(text.value) : null;
    if (!proof?.ok) {
      fail(bytes ? 'cannot be read' : 'is not published');
      continue;
    }
    const opened = openCheckpoint(proof.value.checkpoint, trust.origin, keys);
    const leaf = await leafAt(tiles, entry);
    if (!opened.ok) fail('rests on a checkpoint that no key that you trust has signed');
    else if (
      proof.value.index !== entry ||
      !leaf ||
      !verifyInclusion(proof.value.hashes, { index: entry, leaf, ...opened.value.checkpoint })
    )
      fail('does not prove that it is in the log');
  }
}

/** Keys that the log itself tells of, in entries that a trusted key has signed: an old proof may rest on an old key. */
const keysTold = ({ keys, formerKeys }: Chronicle): VerifierKey[] =>
  [...formerKeys, ...keys.map(({ vkey }) => vkey)].flatMap((vkey) => {
    const key = parseVerifierKey(vkey);
    return key.ok ? [key.value] : [];
  });

async function leafAt(tiles: Tiles, entry: number): Promise<Uint8Array | null> {
  const bytes = await tiles.hashes(tiles.id(0, Math.floor(entry / tileWidth)));
  const at = (entry % tileWidth) * hashLength;
  return bytes?.subarray(at, at + hashLength) ?? null;
}
