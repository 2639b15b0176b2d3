import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type ReplayedRecord } from '@folkmoot/verify';
import { type DataSource } from 'typeorm';

/** The published record as the database holds it, for replaying. */
@Injectable()
export class DatabaseRecord implements ReplayedRecord {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  constitution(version: number): Promise<Uint8Array | null> {
    return this.text(
      `select pack as text from governance.constitution_version where version = $1`,
      [version],
    );
  }

  async decisionNumbers(): Promise<readonly number[]> {
    const rows = await this.dataSource.query<{ number: number }[]>(
      `select number from governance.decision order by number`,
    );
    return rows.map(({ number }) => number);
  }

  decision(number: number): Promise<Uint8Array | null> {
    return this.text(`select document as text from governance.decision where number = $1`, [
      number,
    ]);
  }

  countSheet(sha256: string): Promise<Uint8Array | null> {
    return this.text(`select sheet as text from governance.count_sheet where sha256 = $1 limit 1`, [
      sha256,
    ]);
  }

  ballots(poll: string, contest: string): Promise<Uint8Array | null> {
    return this.text(
      `select s.ballots as text from governance.count_sheet s join governance.poll p on p.id = s.poll_id
        where s.poll_id = $1 and s.contest_id = $2 and p.secrecy = 'open' order by s.number desc limit 1`,
      [poll, contest],
    );
  }

  private async text(query: string, values: unknown[]): Promise<Uint8Array | null> {
    const [row] = await this.dataSource.query<{ text: string }[]>(query, values);
    return row ? Buffer.from(row.text) : null;
  }
}
