import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** On which days before the close of an election those are reminded who have not voted, where an officer chose. The newest counts. */
export class PlannedReminders1764000000049 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.reminder_plan (
      election_id uuid not null references governance.election,
      ordinal     integer not null check (ordinal > 0),
      days_before integer[] not null check (0 <= all (days_before) and cardinality(days_before) <= 5),
      reason      text not null check (reason <> ''),
      planned_at  timestamptz not null,
      primary key (election_id, ordinal)
    )`);
    await db.query(`call platform.make_append_only('governance.reminder_plan')`);
    await db.query(`grant select, insert on governance.reminder_plan to folkmoot_app`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Forward only. Restore a backup instead.'));
  }
}
