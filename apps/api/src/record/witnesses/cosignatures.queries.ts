import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { utc } from '../../platform/utc';

/** That a witness cosigned a checkpoint. */
export interface Cosigned {
  /** Name of the witness's key. */
  readonly witness: string;
  /** Entries under the checkpoint. */
  readonly size: number;
  /** When the cosignature arrived, in UTC. */
  readonly at: string;
}

/** The cosignatures of witnesses, kept beside the checkpoints that they are on. */
@Injectable()
export class CosignaturesQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Of each witness the first checkpoint that covers an entry; witnesses in the order of their names. */
  covering(log: number, index: number): Promise<Cosigned[]> {
    return this.dataSource.query<Cosigned[]>(
      `select distinct on (witness) witness, size::int, ${utc('received_at')} as at from record.cosignature
        where log = $1 and size > $2 order by witness, size`,
      [log, index],
    );
  }

  /** Of each witness the last that it cosigned. */
  latest(log: number): Promise<Cosigned[]> {
    return this.dataSource.query<Cosigned[]>(
      `select distinct on (witness) witness, size::int, ${utc('received_at')} as at from record.cosignature
        where log = $1 order by witness, size desc`,
      [log],
    );
  }

  async keep(log: number, size: number, witness: string, line: string): Promise<void> {
    await this.dataSource.query(
      `insert into record.cosignature (log, size, witness, line) values ($1, $2, $3, $4) on conflict do nothing`,
      [log, size, witness, line],
    );
  }
}
