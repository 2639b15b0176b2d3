import { Injectable } from '@nestjs/common';
import {
  formatVerifierKey,
  type Signer,
  signerFromSeed,
  type VerifierKey,
  verifierKey,
} from '@folkmoot/log';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Config } from '../platform/config';
import { StartupError } from '../platform/startup-error';

/** The key that signs the log's checkpoints. It lives in a file of its own, never in the database. */
@Injectable()
export class LogKey {
  readonly origin: string;
  readonly signer: Signer;
  /** The public half, as others know it. */
  readonly verifier: VerifierKey;
  /** Where the last signed head is kept, beside the key. */
  readonly headFile: string;

  constructor(config: Config) {
    this.origin = config.LOG_ORIGIN;
    const file = config.LOG_KEY_FILE ?? path.join(config.DATA_DIR, 'keys', 'log.key');
    this.signer = signerFromSeed(this.origin, readOrMake(file));
    this.verifier = verifierKey(this.origin, this.signer.publicKey);
    this.headFile = `${file}.head`;
  }

  /** The public key as others check signatures with it. */
  get verifierKey(): string {
    return formatVerifierKey(this.verifier);
  }
}

/** Two copies that start at once agree on the key: whoever creates the file first wins. */
function readOrMake(file: string): Uint8Array {
  try {
    fs.mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    const made = `${file}.${process.pid}`;
    if (!fs.existsSync(file)) {
      fs.writeFileSync(made, `${randomBytes(32).toString('base64')}\n`, {
        mode: 0o600,
        flush: true,
      });
      try {
        fs.linkSync(made, file);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      } finally {
        fs.rmSync(made, { force: true });
      }
    }
    const seed = Buffer.from(fs.readFileSync(file, 'utf8').trim(), 'base64');
    if (seed.length === 32) return seed;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartupError(
      `The log’s key file ${file} cannot be used (${code ?? 'unknown reason'}). Make its folder writable, or name another file in LOG_KEY_FILE.`,
    );
  }
  throw new StartupError(
    `The log’s key file ${file} does not hold a 32-byte key. Put the right file back: a new key would start another log.`,
  );
}
