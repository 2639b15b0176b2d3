import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Secret polls: sealed boxes, the keys that members vote with, and sealed ballots. Nothing here can be opened with
 * what the database holds. Beside the roll it says who voted and with which key, as the mark on the roll does.
 */
export class SecretPolls1764000000016 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.tables(db);
    for (const table of ['sealed_box', 'voter_key', 'sealed_ballot', 'sealed_ciphertext']) {
      await db.query(`call platform.make_append_only('ballot_box.${table}')`);
      await db.query(`grant select, insert on ballot_box.${table} to folkmoot_app`);
    }
    await this.guards(db);
    // Who voted when, in open and secret polls alike.
    await db.query(`create view ballot_box.vote as
      select id, poll_id, roll_entry_id, cast_at from ballot_box.ballot
      union all select id, poll_id, roll_entry_id, cast_at from ballot_box.sealed_ballot`);
    await db.query(`grant select on ballot_box.vote to folkmoot_app`);
    await this.publishing(db);
    await db.query(`create procedure ballot_box.allow_erasing(role_name name) language plpgsql as $$
      begin
        execute format('grant select (credential, box_id, roll_entry_id) on ballot_box.voter_key to %I', role_name);
        execute format('grant select (id, roll_entry_id) on ballot_box.sealed_ballot, ballot_box.vote to %I', role_name);
      end $$`);
    await db.query(`revoke all on procedure ballot_box.allow_erasing from public`);
  }

  private async tables(db: QueryRunner): Promise<void> {
    await db.query(`create table ballot_box.sealed_box (
      id              uuid primary key,
      poll_id         uuid not null references governance.poll,
      position        integer not null check (position > 0),
      constituency    text,
      election        text not null,
      election_sha256 text not null unique,
      trustees        text not null,
      board_id        uuid not null,
      entitled        integer not null check (entitled > 0),
      roll_sha256     text not null,
      unique (poll_id, position),
      unique nulls not distinct (poll_id, constituency),
      unique (id, poll_id)
    )`);
    await db.query(`create table ballot_box.voter_key (
      credential    text primary key check (credential ~ '^[0-9a-f]{64}$'),
      poll_id       uuid not null,
      box_id        uuid not null,
      roll_entry_id uuid not null,
      ordinal       integer not null check (ordinal > 0),
      registered_at timestamptz not null,
      unique (box_id, roll_entry_id, ordinal),
      unique (credential, box_id, roll_entry_id),
      foreign key (box_id, poll_id) references ballot_box.sealed_box (id, poll_id),
      foreign key (roll_entry_id, poll_id) references governance.roll_entry (id, poll_id)
    )`);
    await db.query(`create index voter_key_roll_entry on ballot_box.voter_key (roll_entry_id)`);
    await db.query(`create table ballot_box.sealed_ballot (
      id            uuid primary key,
      poll_id       uuid not null,
      box_id        uuid not null,
      roll_entry_id uuid not null,
      credential    text not null,
      ordinal       integer not null check (ordinal > 0),
      tracker       text not null unique,
      text          text not null,
      cast_at       timestamptz not null,
      unique (box_id, roll_entry_id, ordinal),
      foreign key (roll_entry_id, poll_id) references governance.roll_entry (id, poll_id),
      foreign key (credential, box_id, roll_entry_id)
        references ballot_box.voter_key (credential, box_id, roll_entry_id)
    )`);
    await db.query(`create index sealed_ballot_poll on ballot_box.sealed_ballot (poll_id)`);
    await db.query(
      `create index sealed_ballot_roll_entry on ballot_box.sealed_ballot (roll_entry_id)`,
    );
    // A ciphertext is one member's: a copy of it in another's ballot would be a copy of a vote that nobody can see.
    await db.query(`create table ballot_box.sealed_ciphertext (
      box_id        uuid not null references ballot_box.sealed_box,
      sha256        bytea not null check (octet_length(sha256) = 32),
      roll_entry_id uuid not null references governance.roll_entry,
      primary key (box_id, sha256)
    )`);
  }

  private async guards(db: QueryRunner): Promise<void> {
    // As before; and a ballot by name does not go into a secret poll.
    await db.query(`create or replace function ballot_box.only_while_open() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock_shared(hashtextextended(poll_id::text, 1))
           from (select distinct poll_id from added order by poll_id) as poll;
        if exists (select from added join governance.poll p on p.id = added.poll_id
                    where p.closed_at is not null or added.cast_at not between p.opens_at and p.closes_at) then
          raise exception 'a ballot is cast while its poll is open' using errcode = 'insufficient_privilege';
        end if;
        if tg_table_name = 'ballot' and exists (select from added join governance.poll p on p.id = added.poll_id
                    where p.secrecy = 'secret') then
          raise exception 'the ballots of a secret poll are sealed' using errcode = 'insufficient_privilege';
        end if;
        return null;
      end $$`);
    await db.query(`create trigger only_while_open after insert on ballot_box.sealed_ballot
      referencing new table as added for each statement execute function ballot_box.only_while_open()`);
    await db.query(`create function ballot_box.only_keys_of_electors() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock_shared(hashtextextended(poll_id::text, 1))
           from (select distinct poll_id from added order by poll_id) as poll;
        if exists (select from added join governance.poll p on p.id = added.poll_id
                    where p.closed_at is not null or added.registered_at not between p.opens_at and p.closes_at) then
          raise exception 'a key is registered while its poll is open' using errcode = 'insufficient_privilege';
        end if;
        if exists (select from added join ballot_box.sealed_box b on b.id = added.box_id
                     join governance.roll_entry e on e.id = added.roll_entry_id
                    where b.constituency <> e.constituency) then
          raise exception 'a key is for a box of its elector' using errcode = 'insufficient_privilege';
        end if;
        return null;
      end $$`);
    await db.query(`create trigger only_keys_of_electors after insert on ballot_box.voter_key
      referencing new table as added for each statement execute function ballot_box.only_keys_of_electors()`);
    await db.query(`create trigger only_with_its_poll after insert on ballot_box.sealed_box
      referencing new table as added for each statement execute function governance.only_with_its_poll()`);
    await db.query(`create function ballot_box.only_in_secret_polls() returns trigger language plpgsql as $$
      begin
        if exists (select from added join governance.poll p on p.id = added.poll_id where p.secrecy <> 'secret') then
          raise exception 'only a secret poll has sealed boxes' using errcode = 'insufficient_privilege';
        end if;
        return null;
      end $$`);
    await db.query(`create trigger only_in_secret_polls after insert on ballot_box.sealed_box
      referencing new table as added for each statement execute function ballot_box.only_in_secret_polls()`);
  }

  /** Ballots are published once their poll is closed, and never with who cast them. */
  private async publishing(db: QueryRunner): Promise<void> {
    await db.query(`create view ballot_box.published_ballot as
      select s.id, s.box_id, s.credential, s.tracker, s.text,
             not exists (select from ballot_box.sealed_ballot later
                          where later.box_id = s.box_id and later.roll_entry_id = s.roll_entry_id
                            and later.ordinal > s.ordinal) as counts
        from ballot_box.sealed_ballot s join governance.poll p on p.id = s.poll_id
       where p.closed_at is not null`);
    await db.query(`create procedure ballot_box.allow_publishing(role_name name) language plpgsql as $$
      begin
        execute format('grant usage on schema ballot_box to %I', role_name);
        execute format('grant select (id, poll_id, position, constituency, election, election_sha256, trustees)
          on ballot_box.sealed_box to %I', role_name);
        execute format('grant select on ballot_box.published_ballot to %I', role_name);
      end $$`);
    await db.query(`revoke all on procedure ballot_box.allow_publishing from public`);
    await db.query(`grant select on ballot_box.published_ballot to folkmoot_app`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Sealed ballots are never dropped. Restore a backup instead.'));
  }
}
