import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Boards of scrutineers, who hold the key of secret polls: what the members of a board say to make their
 * key, and to show that they can use it. Everything that is said stays as it was said.
 */
export class Boards1764000000017 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.board (
      id        uuid primary key,
      name      text not null check (name <> ''),
      threshold integer not null check (threshold > 0),
      set_up_at timestamptz not null
    )`);
    // Whose account it is goes when the person is erased; the place on the board stays.
    await db.query(`create table governance.board_member (
      board_id   uuid not null references governance.board,
      place      integer not null check (place > 0),
      account_id uuid not null,
      primary key (board_id, place),
      unique (board_id, account_id)
    )`);
    await db.query(`create index board_member_account on governance.board_member (account_id)`);
    await db.query(`create table governance.board_message (
      board_id  uuid not null,
      round     text not null check (round in ('certificate', 'commitment', 'contribution', 'share', 'rehearsal')),
      place     integer not null,
      text      text not null,
      posted_at timestamptz not null,
      primary key (board_id, round, place),
      foreign key (board_id, place) references governance.board_member
    )`);
    await db.query(`create table governance.board_key (
      board_id   uuid primary key references governance.board,
      parameters text not null,
      sha256     text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
      rehearsal  text not null,
      made_at    timestamptz not null
    )`);
    await db.query(`create table governance.board_rehearsed (
      board_id       uuid primary key references governance.board_key,
      archive        bytea not null,
      archive_sha256 text not null check (archive_sha256 ~ '^[0-9a-f]{64}$'),
      rehearsed_at   timestamptz not null
    )`);
    await db.query(`create table governance.board_retired (
      board_id   uuid primary key references governance.board,
      reason     text not null check (reason <> ''),
      retired_at timestamptz not null
    )`);
    for (const table of [
      'board',
      'board_member',
      'board_message',
      'board_key',
      'board_rehearsed',
      'board_retired',
    ]) {
      await db.query(`call platform.make_append_only('governance.${table}')`);
      await db.query(`grant select, insert on governance.${table} to folkmoot_app`);
    }
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Keys of polls are never dropped. Restore a backup instead.'));
  }
}
