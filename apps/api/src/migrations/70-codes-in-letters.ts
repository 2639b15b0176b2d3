import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Codes to sign in with that are sent by post. Of a code only a hash is kept, made with a key that the database does
 * not have; the letters are kept until the poll is over, for nobody but whoever prints them.
 */
export class CodesInLetters1764000000070 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table platform.code_letters (
      id        uuid primary key,
      poll_id   uuid not null references governance.poll,
      letters   integer not null check (letters > 0),
      again     integer not null check (again between 0 and letters),
      sealed    bytea,
      issued_at timestamptz not null
    )`);
    await db.query(
      `comment on column platform.code_letters.sealed is 'An age file for whoever prints; null once the poll is over'`,
    );
    await db.query(`create index code_letters_poll on platform.code_letters (poll_id)`);
    await db.query(`create table platform.letter_code (
      id         uuid primary key,
      account_id uuid not null references platform.account,
      poll_id    uuid not null references governance.poll,
      letters_id uuid not null references platform.code_letters,
      code_hash  bytea not null unique,
      issued_at  timestamptz not null,
      void_at    timestamptz
    )`);
    await db.query(
      `create unique index letter_code_in_force on platform.letter_code (account_id, poll_id) where void_at is null`,
    );
    await db.query(`create index letter_code_poll on platform.letter_code (poll_id, account_id)`);
    await db.query(`create table platform.code_wanted (
      account_id uuid not null references platform.account,
      poll_id    uuid not null references governance.poll,
      asked_by   text not null check (asked_by in ('member', 'office')),
      asked_at   timestamptz not null,
      primary key (account_id, poll_id)
    )`);
    await db.query(`create index code_wanted_poll on platform.code_wanted (poll_id)`);
    await db.query(`create table platform.code_trial (
      browser_hash bytea primary key,
      wrong        integer not null check (wrong >= 0),
      since        timestamptz not null
    )`);
    await this.allow(db);
  }

  private async allow(db: QueryRunner): Promise<void> {
    await db.query(`grant select, insert on platform.code_letters to folkmoot_app`);
    await db.query(`grant update (sealed) on platform.code_letters to folkmoot_app`);
    await db.query(`grant select, insert, delete on platform.letter_code to folkmoot_app`);
    await db.query(`grant update (void_at) on platform.letter_code to folkmoot_app`);
    await db.query(`grant select, insert, delete on platform.code_wanted to folkmoot_app`);
    await db.query(`grant select, insert, update, delete on platform.code_trial to folkmoot_app`);
    await db.query(`create procedure platform.allow_erasing_codes(role_name name) language plpgsql as $$
      begin
        execute format('grant select, delete on platform.letter_code, platform.code_wanted to %I', role_name);
      end $$`);
    await db.query(`revoke all on procedure platform.allow_erasing_codes from public`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Forward only. Restore a backup instead.'));
  }
}
