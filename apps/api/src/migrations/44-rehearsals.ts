import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Rehearsals of elections, in a schema of their own. What is in it is known by words that begin with `rehearsal-`: no
 * column that names a poll, a ballot, a decision or a member can hold one, and the log takes no entry about one.
 */
export class Rehearsals1764000000044 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create schema rehearsal`);
    await db.query(`create table rehearsal.election (
      id          text primary key check (id ~ '^rehearsal-[0-9a-f]{16}$'),
      election_id uuid not null references governance.election,
      paper       jsonb not null,
      made_at     timestamptz not null,
      delete_at   timestamptz not null check (delete_at > made_at and delete_at <= made_at + interval '31 days'),
      closed_at   timestamptz
    )`);
    await db.query(`create index rehearsal_of on rehearsal.election (election_id)`);
    await db.query(`create table rehearsal.voter (
      link         text primary key check (link ~ '^rehearsal-[A-Za-z0-9_-]{32}$'),
      rehearsal_id text not null references rehearsal.election on delete cascade,
      number       integer not null check (number > 0),
      constituency text not null,
      answers      jsonb,
      cast_at      timestamptz,
      unique (rehearsal_id, number),
      constraint cast_with_answers check ((answers is null) = (cast_at is null))
    )`);
    await db.query(`create table rehearsal.count_sheet (
      contest_id   text primary key check (contest_id ~ '^rehearsal-'),
      rehearsal_id text not null references rehearsal.election on delete cascade,
      sheet        text not null,
      ballots      text not null
    )`);
    await db.query(`grant usage on schema rehearsal to folkmoot_app`);
    await db.query(
      `grant select, insert, delete, update (closed_at) on rehearsal.election to folkmoot_app`,
    );
    await db.query(
      `grant select, insert, update (answers, cast_at) on rehearsal.voter to folkmoot_app`,
    );
    await db.query(`grant select, insert on rehearsal.count_sheet to folkmoot_app`);
    // Not looked for in what is there already: there were no rehearsals.
    await db.query(`alter table record.entry add constraint never_of_a_rehearsal
      check (resource !~ '^rehearsal' and action !~ '^rehearsal') not valid`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Forward only. Restore a backup instead.'));
  }
}
