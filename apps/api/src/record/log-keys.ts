import { makeSecret, readSecret, secretIn } from '@folkmoot/files';
import {
  formatVerifierKey,
  type Signer,
  signerFromSeed,
  type VerifierKey,
  verifierKey,
} from '@folkmoot/log';
import fs from 'node:fs';
import path from 'node:path';
import { type Config } from '../platform/config';

/** The keys that sign a log's checkpoints: the present one first, then one that it replaced lately. */
export type LogKeys = readonly [LogKey, ...LogKey[]];

export interface LogKey {
  readonly signer: Signer;
  /** The public half, as others know it. */
  readonly verifier: VerifierKey;
}

/** The files of a signer, beside each other and never in the database. */
export interface SignerFiles {
  /** 32 random bytes in base64. */
  readonly key: string;
  /** The key before, and on a second line the moment until which it signs too. */
  readonly formerKey: string;
  /** The key to come, while `rotate-log-key` is under way. */
  readonly nextKey: string;
  /** The last head that was signed. */
  readonly head: string;
}

export function signerFiles({ LOG_KEY_FILE: named, DATA_DIR: folder }: Config): SignerFiles {
  const key = named ?? path.join(folder, 'keys', 'log.key');
  return { key, formerKey: `${key}.former`, nextKey: `${key}.next`, head: `${key}.head` };
}

/**
 * The keys that sign a log now. A first key is made when there is none.
 * @param origin  the log's name, which is the name of its keys
 * @param now  milliseconds since 1970
 * @throws UnusableFile when a file cannot be used, or others may read it
 */
export function readLogKeys(files: SignerFiles, origin: string, now: number): LogKeys {
  makeSecret(files.key);
  const key = keyNamed(origin, secretIn(files.key, readSecret(files.key)));
  if (!fs.existsSync(files.formerKey)) return [key];
  const [seed = '', until = ''] = readSecret(files.formerKey).split('\n');
  return Date.parse(until) > now ? [key, keyNamed(origin, secretIn(files.formerKey, seed))] : [key];
}

export const vkeyOf = ({ verifier }: LogKey): string => formatVerifierKey(verifier);

export function keyNamed(origin: string, seed: Uint8Array): LogKey {
  const signer = signerFromSeed(origin, seed);
  return { signer, verifier: verifierKey(origin, signer.publicKey) };
}
