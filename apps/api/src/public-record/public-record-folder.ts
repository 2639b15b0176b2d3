import { Injectable } from '@nestjs/common';
import fs from 'node:fs';
import { Config } from '../platform/config';
import { StartupError } from '../platform/startup-error';

/** Where the public record is kept as files, if anywhere. */
@Injectable()
export class PublicRecordFolder {
  readonly path: string | null;

  /** @throws StartupError when the folder cannot be made */
  constructor({ PUBLIC_RECORD_DIR: path }: Config) {
    this.path = path ?? null;
    if (path === undefined) return;
    try {
      fs.mkdirSync(path, { recursive: true });
    } catch (error) {
      throw new StartupError(
        `The folder of the public record, ${path}, cannot be made (${(error as NodeJS.ErrnoException).code}). Make it writable, or name another in PUBLIC_RECORD_DIR.`,
      );
    }
  }
}
