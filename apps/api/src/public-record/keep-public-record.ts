import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DatabaseSource, Folder, publishRecord, Unpublishable } from '@folkmoot/publish';
import { type DataSource } from 'typeorm';
import { OperatorLog } from '../platform/operator-log';
import { PublicRecordFolder } from './public-record-folder';

const publishingLock = 4_702_111_238;
const pauseSeconds = 1;
const pauseAfterFailureSeconds = 30;

/** Keeps the folder of the public record at the newest signed checkpoint. */
@Injectable()
export class KeepPublicRecord implements OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();
  /** The checkpoint that the folder is at. */
  private published: string | null = null;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly folder: PublicRecordFolder,
    private readonly log: OperatorLog,
  ) {}

  /** Follows the log from now on; does nothing where no folder is configured. */
  start(): void {
    if (this.folder.path === null) return;
    const again = (seconds: number) => {
      if (this.timer !== undefined) this.timer = setTimeout(tick, seconds * 1000);
    };
    const tick = () => {
      this.running = this.run().then(
        () => again(pauseSeconds),
        (error: unknown) => {
          const message = error instanceof Unpublishable ? error.says : 'see the error';
          this.log.error({ err: error }, `the public record could not be published: ${message}`);
          again(pauseAfterFailureSeconds);
        },
      );
    };
    this.timer = setTimeout(tick, 0);
  }

  async onApplicationShutdown(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.running;
  }

  /** Brings the folder up to date, unless it is or another copy is at it. */
  async run(): Promise<void> {
    const { path } = this.folder;
    if (path === null) return;
    await this.dataSource.transaction(async (tx) => {
      const source = new DatabaseSource((text, values) => tx.query(text, values));
      const checkpoint = await source.checkpoint();
      if (checkpoint === null || checkpoint === this.published) return;
      const [lock] = await tx.query<{ mine: boolean }[]>(
        `select pg_try_advisory_xact_lock($1) as mine`,
        [publishingLock],
      );
      if (!lock?.mine) return;
      const [key, ...others] = await source.keys();
      if (!key) return;
      await publishRecord(source, new Folder(path), [key, ...others]);
      this.published = checkpoint;
    });
  }
}
