import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Reminders to those who have not voted, and letters that did not arrive. Nothing here says who was reminded: who has
 * voted and who has not is nobody's business, the officers' included.
 */
export class LettersAboutPolls1764000000029 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.poll_reminder (
      id        uuid primary key,
      poll_id   uuid not null references governance.poll,
      ordinal   integer not null check (ordinal > 0),
      reachable integer not null check (reachable > 0),
      entitled  integer not null check (entitled >= reachable),
      asked_at  timestamptz not null,
      unique (poll_id, ordinal)
    )`);
    // Only of notices, which everybody on a roll is sent: a reminder that came back would say who had not voted.
    await db.query(`create table governance.undelivered_notice (
      roll_entry_id uuid primary key references governance.roll_entry,
      poll_id       uuid not null,
      how           text not null check (how in ('refused', 'came-back')),
      found_at      timestamptz not null,
      foreign key (roll_entry_id, poll_id) references governance.roll_entry (id, poll_id)
    )`);
    await db.query(
      `create index undelivered_notice_poll on governance.undelivered_notice (poll_id)`,
    );
    for (const table of ['poll_reminder', 'undelivered_notice']) {
      await db.query(`call platform.make_append_only('governance.${table}')`);
      await db.query(`grant select, insert on governance.${table} to folkmoot_app`);
    }
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Forward only. Restore a backup instead.'));
  }
}
