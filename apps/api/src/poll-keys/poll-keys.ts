import { Injectable } from '@nestjs/common';
import { type Group, type KeyPair } from '@folkmoot/ballot';
import { type PollId } from '@folkmoot/basics';
import { destroySecret, keepSecret, readSecret, secretFolder } from '@folkmoot/files';
import path from 'node:path';
import { Config } from '../platform/config';

/**
 * The server's own keys, one for each secret poll, without which no sealed box opens. They are in files outside the
 * database, so that nobody who has the database alone has them: see docs/operating.md.
 */
@Injectable()
export class PollKeys {
  private readonly folder: string;

  constructor(config: Config) {
    this.folder = config.POLL_KEYS_DIR ?? path.join(config.DATA_DIR, 'poll-keys');
  }

  /**
   * Keeps the key of a poll that is being opened, before anything of the poll is committed.
   * @throws UnusableFile when the folder or a file cannot be used, or is open to others
   */
  keep(poll: PollId, { secret }: KeyPair): void {
    secretFolder(this.folder);
    keepSecret(this.file(poll), `${secret.toString(16).padStart(64, '0')}\n`);
  }

  /**
   * The key of a poll whose box is opened.
   * @throws UnusableFile when it is missing, damaged or open to others
   */
  read(poll: PollId, group: Group): KeyPair {
    secretFolder(this.folder);
    const secret = BigInt(`0x${readSecret(this.file(poll))}`);
    return { secret, public: group.multiplyBase(secret) };
  }

  /**
   * Destroys the key of a poll that was counted.
   * @returns whether there was one
   */
  destroy(poll: PollId): boolean {
    return destroySecret(this.file(poll));
  }

  private file(poll: PollId): string {
    return path.join(this.folder, `${poll}.key`);
  }
}
