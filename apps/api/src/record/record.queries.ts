import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';

export interface SignedCheckpoint {
  readonly size: number;
  readonly root: string;
  readonly note: string;
}

/** The log, to read. */
@Injectable()
export class RecordQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async checkpoint(): Promise<SignedCheckpoint | null> {
    const [row] = await this.dataSource.query<SignedCheckpoint[]>(
      `select size::int, encode(root, 'hex') as root, note from record.checkpoint order by size desc limit 1`,
    );
    return row ?? null;
  }

  async size(): Promise<number> {
    const [row] = await this.dataSource.query<{ size: number }[]>(
      `select coalesce(max(index) + 1, 0)::int as size from record.entry`,
    );
    return row?.size ?? 0;
  }

  /** Entries as text, one a line, in order. */
  async entries(from: number, limit: number): Promise<string> {
    const rows = await this.dataSource.query<{ entry: string }[]>(
      `select convert_from(bytes, 'UTF8') as entry from record.entry where index >= $1 order by index limit $2`,
      [from, limit],
    );
    return rows.map(({ entry }) => `${entry}\n`).join('');
  }
}
