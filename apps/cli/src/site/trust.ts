import { parseVerifierKey, type VerifierKey } from '@folkmoot/log';
import fs from 'node:fs';
import { Cannot } from '../command';
import { type Site } from './site';

/** The key to check a log with, and who says so. */
export interface TrustedKey {
  readonly key: VerifierKey;
  /** Whether the reader brought it, or it is only what the site says of itself. */
  readonly from: 'reader' | 'site';
}

/** @throws Cannot when the reader's key is none, or the site is no Folkmoot */
export async function trustedKey(site: Site, given: string | undefined): Promise<TrustedKey> {
  if (given !== undefined) {
    const key = parseVerifierKey(given.trim());
    if (key.ok) return { key: key.value, from: 'reader' };
    throw new Cannot(
      'The key in --vkey is not a verifier key. It reads like council.example/log/name+1a2b3c4d+AbC…; copy the whole of it.',
    );
  }
  const log = (await site.json('log')) as { vkey?: unknown } | null;
  const key = typeof log?.vkey === 'string' ? parseVerifierKey(log.vkey) : null;
  if (!key?.ok) throw site.isNoFolkmoot();
  return { key: key.value, from: 'site' };
}

/** The newest signed checkpoint. @throws Cannot when there is none yet */
export async function newestCheckpoint(site: Site): Promise<string> {
  const note = await site.file('log/checkpoint');
  if (note) return new TextDecoder().decode(note);
  throw new Cannot(
    `${site.address} has not signed its log yet. A signature follows within seconds of the first entry: try again.`,
  );
}

/** A checkpoint that the reader kept. @throws Cannot when the file cannot be read */
export function keptCheckpoint(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    throw new Cannot(`The checkpoint ${file} cannot be read: ${(error as Error).message}.`);
  }
}

/** Keeps a checkpoint for the next time. @throws Cannot when the file cannot be written */
export function keepCheckpoint(file: string, note: string): void {
  try {
    fs.writeFileSync(file, note);
  } catch (error) {
    throw new Cannot(`The checkpoint cannot be kept in ${file}: ${(error as Error).message}.`);
  }
}
