import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';

/** Something about the log that a person must look into. */
export interface LogAlarm {
  /** `signer`, or `witness <name>`. */
  readonly source: string;
  readonly says: string;
  /** Since when, in UTC. */
  readonly since: string;
}

/** Alarms about the log: raised where they are noticed, seen in the office and by whoever watches the service. */
@Injectable()
export class LogAlarms {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async raise(source: string, says: string): Promise<void> {
    await this.dataSource.query(
      `insert into platform.log_alarm (source, says) values ($1, $2)
       on conflict (source) do update set says = excluded.says where log_alarm.says <> excluded.says`,
      [source, says],
    );
  }

  async clear(source: string): Promise<void> {
    await this.dataSource.query(`delete from platform.log_alarm where source = $1`, [source]);
  }

  /** Oldest first. */
  standing(): Promise<LogAlarm[]> {
    return this.dataSource.query<LogAlarm[]>(
      `select source, says, to_char(since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since
         from platform.log_alarm order by since, source`,
    );
  }
}
