import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The figures of turnout by constituency that were shown while a poll was open: every copy of the app shows the same. */
export class TurnoutSteps1764000000031 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.turnout_step (
      poll_id  uuid not null references governance.poll,
      ordinal  integer not null check (ordinal > 0),
      figures  jsonb not null,
      shown_at timestamptz not null,
      primary key (poll_id, ordinal)
    )`);
    await db.query(`call platform.make_append_only('governance.turnout_step')`);
    await db.query(`grant select, insert on governance.turnout_step to folkmoot_app`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Forward only. Restore a backup instead.'));
  }
}
