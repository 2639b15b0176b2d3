import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  appendLeaf,
  emptyFrontier,
  type Frontier,
  openCheckpoint,
  rootOf,
  signCheckpoint,
} from '@folkmoot/log';
import fs from 'node:fs';
import { OperatorLog } from '../platform/operator-log';
import { type DataSource, type EntityManager } from 'typeorm';
import { Durability } from '../platform/durability';
import { LogKey } from './log-key';

interface SignedHead {
  readonly size: number;
  /** Hexadecimal. */
  readonly root: string;
}

const signerLock = 4_702_111_237;
const leavesAtOnce = 10_000;

/**
 * Signs the log's head. It hashes the leaves itself, keeps the last head it signed in a file outside
 * the database, and refuses to sign a log that has shrunk or forked since.
 */
@Injectable()
export class SignCheckpoint implements OnApplicationShutdown {
  private frontier: Frontier = emptyFrontier;
  private lastLeaf: Buffer | null = null;
  private checkedAgainstFile = false;
  private timer: NodeJS.Timeout | undefined;
  private signing: Promise<void> = Promise.resolve();
  private refused = false;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly durability: Durability,
    private readonly key: LogKey,
    private readonly log: OperatorLog,
  ) {}

  /** Signs about once a second while the log grows. */
  start(): void {
    const tick = () => {
      this.signing = this.run()
        .catch((error: unknown) =>
          this.log.error({ err: error }, 'the log’s head could not be signed'),
        )
        .finally(() => {
          if (this.timer !== undefined) this.timer = setTimeout(tick, 1000);
        });
    };
    this.timer = setTimeout(tick, 0);
  }

  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.signing;
  }

  /** Signs the log as it stands, unless another copy is at it or nothing is new. */
  async run(): Promise<void> {
    if (this.refused) return;
    await this.dataSource.transaction(async (tx) => {
      const [lock] = await tx.query<{ mine: boolean }[]>(
        `select pg_try_advisory_xact_lock($1) as mine`,
        [signerLock],
      );
      if (!lock?.mine) return;
      await this.extend(tx);
      const [last] = await tx.query<{ size: string; note: string }[]>(
        `select size, note from record.checkpoint order by size desc limit 1`,
      );
      if (last && !openCheckpoint(last.note, this.key.origin, [this.key.verifier]).ok)
        this.refuse('its last checkpoint was signed with another key or for another origin');
      if (this.frontier.size === 0 || Number(last?.size ?? 0) >= this.frontier.size) return;
      await this.durability.settled();
      await this.sign(tx);
    });
  }

  private async extend(tx: EntityManager): Promise<void> {
    if (!(await this.isAsRead(tx))) this.beginAgain();
    const head = this.checkedAgainstFile ? null : this.readHead();
    for (;;) {
      const rows = await tx.query<{ leaf: Buffer }[]>(
        `select leaf from record.entry where index >= $1 order by index limit $2`,
        [this.frontier.size, leavesAtOnce],
      );
      for (const { leaf } of rows) {
        this.frontier = appendLeaf(this.frontier, leaf);
        this.lastLeaf = leaf;
        if (head && this.frontier.size === head.size && hex(rootOf(this.frontier)) !== head.root)
          return this.refuse('it differs from the log that was signed before');
      }
      if (rows.length < leavesAtOnce) break;
    }
    if (head && this.frontier.size < head.size)
      return this.refuse(
        `it has ${this.frontier.size} entries, but ${head.size} were signed before`,
      );
    this.checkedAgainstFile = true;
  }

  /** A crash may lose entries that nobody was told of, and a failover more: then what was read is not there. */
  private async isAsRead(tx: EntityManager): Promise<boolean> {
    if (!this.lastLeaf) return true;
    const [row] = await tx.query<{ leaf: Buffer }[]>(
      `select leaf from record.entry where index = $1`,
      [this.frontier.size - 1],
    );
    return row?.leaf.equals(this.lastLeaf) ?? false;
  }

  private beginAgain(): void {
    this.frontier = emptyFrontier;
    this.lastLeaf = null;
    this.checkedAgainstFile = false;
  }

  private refuse(why: string): never {
    this.refused = true;
    throw new Error(
      `The log is not signed: ${why}. If the database was restored from an older backup, restore a newer one, or move ${this.key.headFile} away and set LOG_ORIGIN to a new name to begin a new log. Never repair a log.`,
    );
  }

  private async sign(tx: EntityManager): Promise<void> {
    const { size } = this.frontier;
    const root = rootOf(this.frontier);
    // The file is written first: a head that is signed is never unknown to the signer.
    this.writeHead({ size, root: hex(root) });
    const note = signCheckpoint({ origin: this.key.origin, size, root }, this.key.signer);
    await tx.query(`insert into record.checkpoint (size, root, note) values ($1, $2, $3)`, [
      size,
      Buffer.from(root),
      note,
    ]);
  }

  private readHead(): SignedHead | null {
    if (!fs.existsSync(this.key.headFile)) return null;
    const head = JSON.parse(fs.readFileSync(this.key.headFile, 'utf8')) as SignedHead & {
      origin: string;
    };
    return head.origin === this.key.origin ? head : null;
  }

  private writeHead(head: SignedHead): void {
    const draft = `${this.key.headFile}.new`;
    fs.writeFileSync(draft, `${JSON.stringify({ origin: this.key.origin, ...head })}\n`, {
      mode: 0o600,
      flush: true,
    });
    fs.renameSync(draft, this.key.headFile);
  }
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
