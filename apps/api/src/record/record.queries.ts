import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { parseVerifierKey, type VerifierKey } from '@folkmoot/log';
import { type DataSource } from 'typeorm';

export interface SignedCheckpoint {
  readonly size: number;
  /** Hexadecimal. */
  readonly root: string;
  /** With the cosignatures that have arrived. */
  readonly note: string;
}

/** How long a key that was replaced goes on signing. */
export const daysBothKeysSign = 30;

/** The log, to read. Each log of a deployment is named by its number. */
@Injectable()
export class RecordQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The log that acts are written in: the last. */
  async newestLog(): Promise<number> {
    const [row] = await this.dataSource.query<{ log: number }[]>(
      `select log from record.entry order by log desc limit 1`,
    );
    return row?.log ?? 1;
  }

  /** The last signed checkpoint. */
  async checkpoint(log: number): Promise<SignedCheckpoint | null> {
    const [row] = await this.dataSource.query<SignedCheckpoint[]>(
      `select c.size::int, encode(c.root, 'hex') as root,
              c.note || coalesce((select string_agg(s.line, '' order by s.witness)
                                    from record.cosignature s where s.log = c.log and s.size = c.size), '') as note
         from record.checkpoint c where c.log = $1 order by c.size desc limit 1`,
      [log],
    );
    return row ?? null;
  }

  /** The last signed checkpoint as the signer wrote it. */
  async signedNote(log: number): Promise<{ size: number; note: string } | null> {
    const [row] = await this.dataSource.query<{ size: number; note: string }[]>(
      `select size::int, note from record.checkpoint where log = $1 order by size desc limit 1`,
      [log],
    );
    return row ?? null;
  }

  /** Of the last checkpoints that cover an entry the one with the most cosignatures, and of those the newest. */
  async bestCheckpointFor(log: number, index: number): Promise<SignedCheckpoint | null> {
    const [row] = await this.dataSource.query<SignedCheckpoint[]>(
      `select c.size::int, encode(c.root, 'hex') as root, c.note || coalesce(w.lines, '') as note
         from (select * from record.checkpoint where log = $1 and size > $2 order by size desc limit 20) c
         left join lateral (select count(*) as many, string_agg(line, '' order by witness) as lines
                              from record.cosignature s where s.log = c.log and s.size = c.size) w on true
        order by w.many desc, c.size desc limit 1`,
      [log, index],
    );
    return row ?? null;
  }

  /** Entries that are signed for, and so may be served as tiles. */
  async signedSize(log: number): Promise<number> {
    const [row] = await this.dataSource.query<{ size: number }[]>(
      `select size::int from record.checkpoint where log = $1 order by size desc limit 1`,
      [log],
    );
    return row?.size ?? 0;
  }

  async size(log: number): Promise<number> {
    const [row] = await this.dataSource.query<{ size: number }[]>(
      `select coalesce(max(index) + 1, 0)::int as size from record.entry where log = $1`,
      [log],
    );
    return row?.size ?? 0;
  }

  /** The public keys that sign a log, newest first: two of them while one replaces the other. */
  async keys(log: number): Promise<string[]> {
    const rows = await this.dataSource.query<{ vkey: string; ended: boolean }[]>(
      `select vkey, lead(added_at) over newer + make_interval(days => $2) < clock_timestamp() as ended
         from record.signing_key where log = $1 window newer as (order by added_at, vkey) order by added_at desc, vkey desc`,
      [log, daysBothKeysSign],
    );
    return rows.filter(({ ended }) => !ended).map(({ vkey }) => vkey);
  }

  /** The same keys, to check signatures with. */
  async verifiers(log: number): Promise<VerifierKey[]> {
    const keys = await this.keys(log);
    return keys.map(parseVerifierKey).flatMap((key) => (key.ok ? [key.value] : []));
  }

  /** Until when the key before this one signs too, as the log says; `null` when this key replaced none. */
  async rotatedUntil(log: number, vkey: string): Promise<string | null> {
    const [row] = await this.dataSource.query<{ until: string }[]>(
      `select convert_from(bytes, 'UTF8')::jsonb #>> '{b,p,until}' as until from record.entry
        where resource = 'log-' || $1::int and action = 'log.key.rotated'
          and convert_from(bytes, 'UTF8')::jsonb #>> '{b,p,vkey}' = $2`,
      [log, vkey],
    );
    return row?.until ?? null;
  }

  /** Entries as text, one a line, in order. */
  async entries(log: number, from: number, limit: number): Promise<string> {
    const rows = await this.dataSource.query<{ entry: string }[]>(
      `select convert_from(bytes, 'UTF8') as entry from record.entry where log = $1 and index >= $2 order by index limit $3`,
      [log, from, limit],
    );
    return rows.map(({ entry }) => `${entry}\n`).join('');
  }

  /** Where the entry about a decision is. */
  async placeOfDecision(number: number): Promise<{ log: number; index: number } | null> {
    const [row] = await this.dataSource.query<{ log: number; index: number }[]>(
      `select e.log, e.index::int from governance.decision d
         join record.entry e on e.resource = d.id::text and e.action = 'decision.made' where d.number = $1`,
      [number],
    );
    return row ?? null;
  }
}
