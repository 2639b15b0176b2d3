import { parseVerifierKey, type VerifierKey } from '@folkmoot/log';
import fs from 'node:fs';
import { Cannot } from '../command';
import { type Site } from './site';

/** The keys to check a log with, and who says so. */
export interface Trusted {
  /** Under one name: the origin of the log. */
  readonly keys: readonly [VerifierKey, ...VerifierKey[]];
  /** Whether the reader brought them, or they are only what the record says of itself. */
  readonly from: 'reader' | 'site';
}

/**
 * @param given  keys on the command line
 * @param told  asks for the key that the record gives of itself
 * @throws Cannot when the reader's keys are none, or the record gives none
 */
export async function trustedKeys(
  given: readonly string[],
  told: () => Promise<VerifierKey>,
): Promise<Trusted> {
  const [first, ...more] = given.map(keyGiven);
  if (!first) return { keys: [await told()], from: 'site' };
  if (more.some(({ name }) => name !== first.name))
    throw new Cannot('The keys in --vkey are of different logs. Give the keys of one log.');
  return { keys: [first, ...more], from: 'reader' };
}

/** A key as the reader gives it. @throws Cannot when it is none */
export function keyGiven(text: string): VerifierKey {
  const key = parseVerifierKey(text.trim());
  if (key.ok) return key.value;
  throw new Cannot(
    'The key in --vkey is not a verifier key. It reads like council.example/log/name+1a2b3c4d+AbC…; copy the whole of it.',
  );
}

/** The key that a site gives of itself. @throws Cannot when it is no Folkmoot */
export async function keyOfSite(site: Site): Promise<VerifierKey> {
  const log = (await site.json('log')) as { vkey?: unknown } | null;
  const key = typeof log?.vkey === 'string' ? parseVerifierKey(log.vkey) : null;
  if (!key?.ok) throw site.isNoFolkmoot();
  return key.value;
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
export function keepCheckpoint(file: string, note: string | Uint8Array): void {
  try {
    fs.writeFileSync(file, note);
  } catch (error) {
    throw new Cannot(`The checkpoint cannot be kept in ${file}: ${(error as Error).message}.`);
  }
}
