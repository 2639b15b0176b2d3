import { sodiumGroup } from '@folkmoot/ballot-native';
import { parseCheckpoint, parseVerifierKey, type VerifierKey } from '@folkmoot/log';
import { type FileSource, isPack, layout, verifyFolder, verifyPack } from '@folkmoot/verify';
import { hash } from 'node:crypto';
import { Cannot, type Terminal } from '../command';
import { type Brought, type Finding } from '../site/finding';
import { endProgress, progress } from '../site/progress';
import { trustedKeys } from '../site/trust';

/** The hash of this platform: several times faster than the one that runs everywhere. */
const sha256 = (bytes: Uint8Array): Uint8Array => hash('sha256', bytes, 'buffer');

/** Recomputes the folder of a public record, or an evidence pack cut from one. */
export async function verifyFolderAt(
  name: string,
  files: FileSource,
  { vkeys, kept }: Brought,
  terminal: Terminal,
): Promise<Finding> {
  const trusted = await trustedKeys(vkeys, () => keyOfFolder(name, files));
  const checkpoint = await files.read(layout.checkpoint);
  if (!checkpoint) throw new Cannot(`${name} holds no ${layout.checkpoint}.`);
  const { keys } = trusted;
  if (await isPack(files)) {
    const trust = { origin: keys[0].name, keys };
    const { subject, notShown, ...verdict } = await verifyPack(files, trust, sha256);
    return {
      ...{ verdict, trusted, checkpoint, newer: 0, updating: false },
      pack: { subject, notShown },
    };
  }
  const { updating, ...verdict } = await verifyFolder(
    files,
    checkpoint,
    { origin: keys[0].name, keys, kept },
    { sha256, group: sodiumGroup, tell: progress(terminal, sizeOf(checkpoint)) },
  );
  endProgress(terminal);
  return { verdict, trusted, checkpoint, newer: 0, updating };
}

async function keyOfFolder(name: string, files: FileSource): Promise<VerifierKey> {
  const bytes = await files.read(layout.vkey);
  const key = bytes && parseVerifierKey(new TextDecoder().decode(bytes).trim());
  if (key?.ok) return key.value;
  throw new Cannot(
    `${name} gives no key of its log: ${layout.vkey} is ${bytes ? 'not a verifier key' : 'missing'}. Give the key with --vkey.`,
  );
}

/** How many entries the checkpoint says it covers, signed or not. */
function sizeOf(checkpoint: Uint8Array): number | null {
  const note = new TextDecoder().decode(checkpoint);
  const parsed = parseCheckpoint(note.slice(0, note.lastIndexOf('\n\n') + 1));
  return parsed.ok ? parsed.value.size : null;
}
