import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Whom the notices of an election are for, and what became of each: as of the notice of an open poll, which has the roll.
 * What became of a letter is in the log as a number, so that a mark is not made or forgotten unseen.
 */
export class NoticesOfElections1764000000056 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.election_reader (
      id          uuid primary key,
      election_id uuid not null references governance.election,
      stage       text not null,
      member_id   uuid not null references governance.member,
      unique (election_id, stage, member_id)
    )`);
    await db.query(`create index election_reader_member on governance.election_reader (member_id)`);
    await db.query(`create table governance.election_notice (
      election_id uuid not null references governance.election,
      stage       text not null,
      channel     text not null,
      sent_to     integer not null check (sent_to >= 0),
      entitled    integer not null check (entitled >= sent_to),
      given_at    timestamptz not null,
      primary key (election_id, stage)
    )`);
    await db.query(`create table governance.undelivered_election_notice (
      reader_id uuid not null references governance.election_reader,
      how       text not null check (how in ('refused', 'came-back')),
      found_at  timestamptz not null,
      primary key (reader_id, found_at)
    )`);
    await db.query(`create table governance.resent_election_notice (
      reader_id uuid not null references governance.election_reader,
      resent_at timestamptz not null,
      primary key (reader_id, resent_at)
    )`);
    for (const table of [
      'election_reader',
      'election_notice',
      'undelivered_election_notice',
      'resent_election_notice',
    ]) {
      await db.query(`call platform.make_append_only('governance.${table}')`);
      await db.query(`grant select, insert on governance.${table} to folkmoot_app`);
    }
    await db.query(`create view governance.unreached_reader as
      select distinct on (u.reader_id) u.reader_id, u.how from governance.undelivered_election_notice u
       where not exists (select from governance.resent_election_notice r
                          where r.reader_id = u.reader_id and r.resent_at >= u.found_at)
       order by u.reader_id, u.found_at`);
    await db.query(`grant select on governance.unreached_reader to folkmoot_app`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Forward only. Restore a backup instead.'));
  }
}
