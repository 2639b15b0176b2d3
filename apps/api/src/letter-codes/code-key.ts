import { Injectable } from '@nestjs/common';
import { type LetterCode } from '@folkmoot/basics';
import { makeSecret, readSecret, secretIn } from '@folkmoot/files';
import { createHmac } from 'node:crypto';
import path from 'node:path';
import { Config } from '../platform/config';

/**
 * What is kept of a code in a letter: its hash under a key in a file outside the database, so that whoever has the
 * database alone can try no codes on it. Every copy of the API has the same file: see docs/operating.md.
 */
@Injectable()
export class CodeKey {
  private readonly file: string;
  private key: Uint8Array | undefined;

  constructor(config: Config) {
    this.file = config.CODES_KEY_FILE ?? path.join(config.DATA_DIR, 'keys', 'codes.key');
  }

  /** @throws UnusableFile when the file of the key cannot be used, or others may read it */
  hashOf(code: LetterCode): Buffer {
    this.key ??= this.readOrMake();
    return createHmac('sha256', this.key).update(code).digest();
  }

  private readOrMake(): Uint8Array {
    makeSecret(this.file);
    return secretIn(this.file, readSecret(this.file));
  }
}
