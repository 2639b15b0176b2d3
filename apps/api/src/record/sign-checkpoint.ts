import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { openCheckpoint, signCheckpoint } from '@folkmoot/log';
import { Config } from '../platform/config';
import type pg from 'pg';
import { type DataSource, type EntityManager } from 'typeorm';
import { Durability } from '../platform/durability';
import { OperatorLog } from '../platform/operator-log';
import { GrownTree, type KnownHead } from './grown-tree';
import { LogAlarms } from './log-alarms';
import { type LogKeys, readLogKeys, signerFiles, vkeyOf } from './log-keys';
import { LogName } from './log-name';
import { RecordQueries } from './record.queries';
import { type SignedHead, SignedHeadFile } from './signed-head';
import { refusals, SignerRefusal } from './signer-refusal';

/** Held by whoever signs, or changes what is signed with. */
export const signerLock = 4_702_111_237;
const everyMillisecond = 1000;

/** What a signer that has started works with. */
interface Desk {
  readonly log: number;
  readonly origin: string;
  readonly keys: LogKeys;
  readonly headFile: SignedHeadFile;
  readonly tree: GrownTree;
}

/**
 * Signs the log's head. It hashes the leaves itself, keeps the last head it signed in a file outside
 * the database, and refuses to sign a log that has shrunk or forked since.
 */
@Injectable()
export class SignCheckpoint implements OnApplicationShutdown {
  private desk: Desk | undefined;
  private timer: NodeJS.Timeout | undefined;
  private signing: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly durability: Durability,
    private readonly operatorLog: OperatorLog,
    private readonly config: Config,
    private readonly name: LogName,
    private readonly record: RecordQueries,
    private readonly alarms: LogAlarms,
  ) {}

  /**
   * Signs about once a second while the log grows.
   * @throws UnusableFile when a file of the signer cannot be used
   */
  async start(): Promise<void> {
    const log = await this.record.newestLog();
    const origin = this.name.originOf(log);
    const files = signerFiles(this.config);
    const keys = readLogKeys(files, origin, Date.now());
    const headFile = new SignedHeadFile(files.head);
    headFile.read();
    this.desk = { log, origin, keys, headFile, tree: new GrownTree(log) };
    await this.publishKeys(this.desk);
    this.tickAfter(0);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.signing;
  }

  private tickAfter(milliseconds: number): void {
    this.timer = setTimeout(() => {
      this.signing = this.tick().finally(() => {
        if (!this.stopped) this.tickAfter(everyMillisecond);
      });
    }, milliseconds);
  }

  private async tick(): Promise<void> {
    try {
      if (this.desk) await this.run(this.desk);
    } catch (error) {
      if (error instanceof SignerRefusal) {
        this.stopped = true;
        await this.alarms.raise('signer', error.message).catch(() => undefined);
      }
      this.operatorLog.error({ err: error }, 'the log’s head could not be signed');
    }
  }

  /** Signs the log as it stands, unless another copy is at it or nothing is new. */
  private async run(desk: Desk): Promise<void> {
    const connection = await this.durability.connection();
    const isClear = await this.dataSource.transaction(async (tx) => {
      const [lock] = await tx.query<{ mine: boolean }[]>(
        `select pg_try_advisory_xact_lock($1) as mine`,
        [signerLock],
      );
      if (!lock?.mine) return false;
      const last = await this.lastCheckpoint(tx, desk);
      const head = this.lastHead(desk);
      const wrong = await desk.tree.grow(
        tx,
        [head, last].filter((known) => known !== null),
      );
      if (wrong) throw refusals.notTheLog(desk.headFile.file, wrong, desk.tree.size);
      if (last === null || last.size < desk.tree.size) await this.sign(tx, desk, connection);
      return true;
    });
    if (isClear) await this.alarms.clear('signer');
  }

  /** The last checkpoint in the database, once it is certain that it is of this log and by its keys. */
  private async lastCheckpoint(tx: EntityManager, desk: Desk): Promise<KnownHead | null> {
    const [newest] = await tx.query<{ log: number }[]>(
      `select log from record.entry order by log desc limit 1`,
    );
    if (newest && newest.log !== desk.log) throw refusals.anotherLog(desk.headFile.file);
    const [row] = await tx.query<{ size: number; root: string; note: string }[]>(
      `select size::int, encode(root, 'hex') as root, note from record.checkpoint
        where log = $1 order by size desc limit 1`,
      [desk.log],
    );
    if (!row) return null;
    const verifiers = desk.keys.map(({ verifier }) => verifier);
    if (!openCheckpoint(row.note, desk.origin, verifiers).ok) throw refusals.anotherKey();
    return row;
  }

  private lastHead({ headFile, origin }: Desk): SignedHead | null {
    const head = headFile.read();
    if (head && head.origin !== origin)
      throw refusals.anotherOrigin(headFile.file, head.origin, origin);
    return head;
  }

  private async sign(
    tx: EntityManager,
    { log, origin, keys, headFile, tree }: Desk,
    connection: pg.Client,
  ): Promise<void> {
    await tx.query(`select record.complete_tiles()`);
    await this.durability.settled(connection);
    const { size, root } = tree;
    const [first, ...others] = keys.map(({ signer }) => signer);
    if (!first) return;
    const note = signCheckpoint({ origin, size, root }, first, ...others);
    // The file is written first: a head that is signed is never unknown to the signer.
    headFile.write({ origin, size, root: tree.rootHex, note });
    await tx.query(
      `insert into record.checkpoint (log, size, root, note) values ($1, $2, $3, $4)`,
      [log, size, Buffer.from(root), note],
    );
  }

  private async publishKeys({ log, keys }: Desk): Promise<void> {
    for (const key of keys.toReversed())
      await this.dataSource.query(
        `insert into record.signing_key (log, vkey) values ($1, $2) on conflict do nothing`,
        [log, vkeyOf(key)],
      );
  }
}
