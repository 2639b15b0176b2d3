import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Polls, their frozen rolls and the ballot box. Once a poll is open nothing about it changes but
 * the moment of its close, and nothing is added to it but ballots, from its opening to its close.
 */
export class PollsAndBallots1764000000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.poll (
      id              uuid primary key,
      title           text not null,
      introduction    text not null,
      kind            text not null check (kind in ('resolution', 'election', 'fund-round')),
      subject_id      uuid not null unique,
      secrecy         text not null check (secrecy in ('open', 'secret')),
      may_change_vote boolean not null,
      record_date     date not null,
      opens_at        timestamptz not null,
      closes_at       timestamptz not null check (closes_at > opens_at),
      closed_at       timestamptz,
      lot_secret      bytea not null check (octet_length(lot_secret) = 32),
      roll_count      integer not null,
      roll_sha256     text not null,
      constitution_version integer not null references governance.constitution_version
    )`);
    await db.query(`create table governance.contest (
      id           uuid primary key,
      poll_id      uuid not null references governance.poll,
      position     integer not null,
      kind         text not null check (kind in ('choice', 'ranking', 'approval')),
      constituency text,
      title        text not null,
      text         text not null,
      seats        integer check (seats > 0),
      budget_pence bigint check (budget_pence > 0),
      unique (poll_id, position)
    )`);
    await db.query(`create table governance.contest_option (
      id         uuid primary key,
      contest_id uuid not null references governance.contest,
      position   integer not null,
      name       text not null,
      statement  text,
      pence      bigint check (pence > 0),
      unique (contest_id, position)
    )`);
    await db.query(`create table governance.roll_entry (
      id           uuid primary key,
      poll_id      uuid not null references governance.poll,
      member_id    uuid not null references governance.member,
      constituency text not null,
      voter_number text not null,
      unique (poll_id, member_id),
      unique (poll_id, voter_number),
      unique (id, poll_id)
    )`);
    await db.query(`create index roll_entry_member on governance.roll_entry (member_id)`);
    await db.query(`create table ballot_box.ballot (
      id            uuid primary key,
      poll_id       uuid not null,
      roll_entry_id uuid not null,
      ordinal       integer not null check (ordinal > 0),
      answers       jsonb not null,
      cast_at       timestamptz not null,
      request_key   uuid not null,
      unique (roll_entry_id, ordinal),
      unique (roll_entry_id, request_key),
      foreign key (roll_entry_id, poll_id) references governance.roll_entry (id, poll_id)
    )`);
    await db.query(`create index ballot_poll on ballot_box.ballot (poll_id)`);
    await db.query(`create table governance.count_sheet (
      contest_id   uuid primary key references governance.contest,
      poll_id      uuid not null references governance.poll,
      sha256       text not null,
      sheet        text not null,
      ballots      text not null,
      published_at timestamptz not null
    )`);
    await db.query(`create index count_sheet_sha256 on governance.count_sheet (sha256)`);
    for (const table of [
      'governance.contest',
      'governance.contest_option',
      'governance.roll_entry',
      'ballot_box.ballot',
      'governance.count_sheet',
    ]) {
      await db.query(`call platform.make_append_only('${table}')`);
      await db.query(`grant select, insert on ${table} to folkmoot_app`);
    }
    await db.query(`grant select, insert, update (closed_at) on governance.poll to folkmoot_app`);
    await db.query(`create function governance.close_once() returns trigger language plpgsql as $$
      begin
        if old.closed_at is not null or to_jsonb(new) - 'closed_at' <> to_jsonb(old) - 'closed_at' then
          raise exception 'an opened poll changes only by closing, once' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await db.query(`create trigger close_once before update on governance.poll
      for each row execute function governance.close_once()`);
    await db.query(`create trigger keep_polls before delete on governance.poll
      for each row execute function platform.refuse_change()`);
    // What a poll consists of is put in by the transaction that opens it, and by no other.
    await db.query(`create function governance.only_with_its_poll() returns trigger language plpgsql as $$
      declare
        late boolean;
      begin
        if tg_table_name = 'contest_option' then
          late := exists (select from added join governance.contest c on c.id = added.contest_id
                           join governance.poll p on p.id = c.poll_id
                          where p.xmin <> pg_current_xact_id()::xid or p.closed_at is not null);
        else
          late := exists (select from added join governance.poll p on p.id = added.poll_id
                          where p.xmin <> pg_current_xact_id()::xid or p.closed_at is not null);
        end if;
        if late then
          raise exception 'nothing is added to %.% once its poll is open', tg_table_schema, tg_table_name
            using errcode = 'insufficient_privilege';
        end if;
        return null;
      end $$`);
    for (const part of ['contest', 'contest_option', 'roll_entry'])
      await db.query(`create trigger only_with_its_poll after insert on governance.${part}
        referencing new table as added for each statement execute function governance.only_with_its_poll()`);
    // Ballots wait for a close under way, as the app does before it casts: none slips in behind it.
    await db.query(`create function ballot_box.only_while_open() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock_shared(hashtextextended(poll_id::text, 1))
           from (select distinct poll_id from added order by poll_id) as poll;
        if exists (select from added join governance.poll p on p.id = added.poll_id
                    where p.closed_at is not null or added.cast_at not between p.opens_at and p.closes_at) then
          raise exception 'a ballot is cast while its poll is open' using errcode = 'insufficient_privilege';
        end if;
        return null;
      end $$`);
    await db.query(`create trigger only_while_open after insert on ballot_box.ballot
      referencing new table as added for each statement execute function ballot_box.only_while_open()`);
    // A row lock on the roll needs UPDATE on some column; the append-only trigger refuses the update itself.
    await db.query(`grant update (voter_number) on governance.roll_entry to folkmoot_app`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Ballots are never dropped. Restore a backup instead.'));
  }
}
