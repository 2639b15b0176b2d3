import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What has been filed with a registrar because of a decision: which of its effects, when, and under which reference. */
export class Filings1764000000041 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.filing (
      decision_id uuid not null references governance.decision,
      place       integer not null check (place > 0),
      filed_on    date not null,
      reference   text check (reference <> ''),
      recorded_at timestamptz not null,
      primary key (decision_id, place)
    )`);
    await db.query(`call platform.make_append_only('governance.filing')`);
    await db.query(`grant select, insert on governance.filing to folkmoot_app`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Forward only. Restore a backup instead.'));
  }
}
