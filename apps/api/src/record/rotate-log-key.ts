import { Injectable } from '@nestjs/common';
import { ok, valueOf } from '@folkmoot/basics';
import { flushFolder, makeSecret, readSecret, replaceFile, secretIn } from '@folkmoot/files';
import { formatVerifierKey } from '@folkmoot/log';
import fs from 'node:fs';
import path from 'node:path';
import { system } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Config } from '../platform/config';
import { Database, recorded, type Tx } from '../platform/database';
import { StartupError } from '../platform/startup-error';
import { keyNamed, type LogKey, type SignerFiles, signerFiles } from './log-keys';
import { LogName } from './log-name';
import { daysBothKeysSign, RecordQueries } from './record.queries';

/** What a rotation did. */
export interface Rotation {
  readonly vkey: string;
  readonly former: string;
  /** Until when the former key signs beside the new one. */
  readonly until: string;
}

/**
 * Replaces the key that signs the log. The log says so in an entry, and for 30 days both keys sign,
 * so that whoever trusts the former one meets the new one in a log that they still trust.
 * What was cut off is completed when it is run again.
 */
@Injectable()
export class RotateLogKey {
  constructor(
    private readonly database: Database,
    private readonly record: RecordQueries,
    private readonly name: LogName,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** @throws StartupError when there is no key yet, or one is still being replaced */
  async run(): Promise<Rotation> {
    const files = signerFiles(this.config);
    const log = await this.record.newestLog();
    const origin = this.name.originOf(log);
    const present = this.presentKey(files, origin);
    this.refuseWhileReplacing(files);
    makeSecret(files.nextKey);
    const next = keyNamed(origin, secretIn(files.nextKey, readSecret(files.nextKey)));
    const rotation = await this.announce(log, present, next);
    replaceFile(files.formerKey, `${readSecret(files.key)}\n${rotation.until}\n`);
    fs.renameSync(files.nextKey, files.key);
    flushFolder(path.dirname(files.key));
    return rotation;
  }

  private presentKey(files: SignerFiles, origin: string): LogKey {
    if (!fs.existsSync(files.key))
      throw new StartupError(
        `There is no key in ${files.key} to replace: the signer makes the first one when it starts.`,
      );
    return keyNamed(origin, secretIn(files.key, readSecret(files.key)));
  }

  private refuseWhileReplacing({ key, formerKey, nextKey }: SignerFiles): void {
    if (!fs.existsSync(formerKey) || fs.existsSync(nextKey)) return;
    const [seed, until = ''] = readSecret(formerKey).split('\n');
    if (seed === readSecret(key) || Date.parse(until) <= Date.parse(this.clock.now())) return;
    throw new StartupError(
      `The key before this one signs until ${until}. Wait until then; or, if ${formerKey} may have been read by somebody, delete it and run this again.`,
    );
  }

  /** Once: when it was cut off after the entry stood, what the entry says holds. */
  private async announce(log: number, present: LogKey, next: LogKey): Promise<Rotation> {
    const vkey = formatVerifierKey(next.verifier);
    const former = formatVerifierKey(present.verifier);
    const entered = await this.record.rotatedUntil(log, vkey);
    if (entered) return { vkey, former, until: entered };
    const until = after(this.clock.now(), daysBothKeysSign);
    return valueOf(
      await this.database.act<Rotation, never>(system, async (tx) => {
        await this.publish(tx, log, [former, vkey]);
        const fields = { former, until, vkey };
        const draft = { action: 'log.key.rotated', resource: `log-${log}`, fields } as const;
        return ok(recorded(draft, () => ({ vkey, former, until })));
      }),
    );
  }

  private async publish(tx: Tx, log: number, vkeys: readonly string[]): Promise<void> {
    for (const vkey of vkeys)
      await tx.query(
        `insert into record.signing_key (log, vkey) values ($1, $2) on conflict do nothing`,
        [log, vkey],
      );
  }
}

const after = (instant: string, days: number): string =>
  new Date(Date.parse(instant) + days * 86_400_000).toISOString();
