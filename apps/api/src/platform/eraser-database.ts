import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source';
import { Database } from './database';
import { Durability } from './durability';

/** Of the role that may erase a member. */
export class EraserUrl {
  constructor(readonly url: string | null) {}
}

/** What PostgreSQL answers when a role does not exist, or not for this login. */
const unknownRole: ReadonlySet<string> = new Set(['22023', '28000', '28P01', '42501', '42704']);

/** Connects as the role that may erase a member, when somebody is erased and not before. */
@Injectable()
export class EraserDatabase implements OnApplicationShutdown {
  private opened: Promise<DataSource> | null = null;

  constructor(
    private readonly url: EraserUrl,
    private readonly durability: Durability,
  ) {}

  /** @returns `null` where a deployment names no such role, or the database does not know it */
  async database(): Promise<Database | null> {
    const { url } = this.url;
    if (!url) return null;
    this.opened ??= new DataSource(dataSourceOptions({ url, pool: 2, entities: [] })).initialize();
    try {
      return new Database(await this.opened, this.durability);
    } catch (error) {
      this.opened = null; // tried again the next time
      if (unknownRole.has((error as { code?: string }).code ?? '')) return null;
      throw error;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    const opened = await this.opened?.catch(() => null);
    await opened?.destroy();
  }
}
