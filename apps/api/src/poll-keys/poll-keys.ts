import { Injectable } from '@nestjs/common';
import { type Group, type KeyPair } from '@folkmoot/ballot';
import { type PollId } from '@folkmoot/basics';
import {
  destroySecret,
  keepSecret,
  pollKeyCopyText,
  readSecret,
  recoveryCopy,
  secretFolder,
  UnusableFile,
} from '@folkmoot/files';
import fs from 'node:fs';
import path from 'node:path';
import { Config } from '../platform/config';
import { type ServerKeyState } from './server-key';

/** What was destroyed of a key. */
export interface DestroyedKey {
  readonly key: boolean;
  /** The copy that the recovery key opens. */
  readonly copy: boolean;
}

/**
 * The server's own keys, one for each secret poll, without which no sealed box opens. They are in files outside the
 * database, so that nobody who has the database alone has them; where there is a recovery key, each has a copy in
 * another folder that only the recovery key opens: see docs/operating.md.
 */
@Injectable()
export class PollKeys {
  private readonly folder: string;
  private readonly copies: string;
  private readonly recoveryKey: string | undefined;

  constructor(config: Config) {
    this.folder = config.POLL_KEYS_DIR ?? path.join(config.DATA_DIR, 'poll-keys');
    this.copies = config.POLL_KEY_COPIES_DIR ?? path.join(config.DATA_DIR, 'poll-key-copies');
    this.recoveryKey = config.POLL_KEYS_RECOVERY_KEY;
  }

  /**
   * Keeps the key of a poll that is being opened, and its copy, before anything of the poll is committed.
   * @throws UnusableFile when a folder or a file cannot be used, or is open to others
   */
  async keep(poll: PollId, { secret }: KeyPair): Promise<void> {
    const key = secret.toString(16).padStart(64, '0');
    secretFolder(this.folder);
    if (this.recoveryKey !== undefined) {
      secretFolder(this.copies);
      keepSecret(
        this.copyOf(poll),
        await recoveryCopy(pollKeyCopyText({ poll, key }), this.recoveryKey),
      );
    }
    keepSecret(this.file(poll), `${key}\n`);
  }

  /**
   * The key of a poll whose box is opened.
   * @throws UnusableFile when it is missing, damaged or open to others; it says how to get it back
   */
  read(poll: PollId, group: Group): KeyPair {
    secretFolder(this.folder);
    if (!fs.existsSync(this.file(poll))) throw new UnusableFile(this.missing(poll));
    const written = readSecret(this.file(poll));
    if (!/^[0-9a-f]{64}$/.test(written))
      throw new UnusableFile(`${this.file(poll)} is damaged. ${this.wayBack(poll)}`);
    const secret = BigInt(`0x${written}`);
    return { secret, public: group.multiplyBase(secret) };
  }

  /** Whether the key of a poll can be used, without a word of what it is or where. */
  state(poll: PollId, group: Group): ServerKeyState {
    try {
      this.read(poll, group);
      return 'kept';
    } catch (error) {
      if (!(error instanceof UnusableFile)) throw error;
      return fs.existsSync(this.copyOf(poll)) ? 'copy-left' : 'lost';
    }
  }

  /** Destroys the key of a poll that was counted, or that was not opened after all, and its copy. */
  destroy(poll: PollId): DestroyedKey {
    return { key: destroySecret(this.file(poll)), copy: destroySecret(this.copyOf(poll)) };
  }

  private missing(poll: PollId): string {
    return `The server’s key of poll ${poll} is not in ${this.folder}, and its ballots cannot be opened without it. ${this.wayBack(poll)}`;
  }

  private wayBack(poll: PollId): string {
    const copy = this.copyOf(poll);
    return fs.existsSync(copy)
      ? `There is a copy for recovery: fetch the returning officer’s recovery sheet, run “folkmoot recovery-key restore ${copy} --out ${this.folder}”, and start the worker again.`
      : 'There is no copy for recovery here either. Put the file back from a backup of the folder, or restore an encrypted copy that somebody kept with “folkmoot recovery-key restore”, and start the worker again. If there is neither, nobody can ever open this poll: tell the returning officer, who holds it anew.';
  }

  private file(poll: PollId): string {
    return path.join(this.folder, `${poll}.key`);
  }

  private copyOf(poll: PollId): string {
    return path.join(this.copies, `${poll}.key.age`);
  }
}
