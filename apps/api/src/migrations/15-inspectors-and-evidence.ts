import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What somebody from outside needs to judge a decision: an inspector's time-limited right to look, corrections, the
 * notice that was given, every text that a resolution had; and what a slice of the log is made from.
 */
export class InspectorsAndEvidence1764000000015 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.inspectors(db);
    await this.aboutDecisions(db);
    await this.slices(db);
  }

  /** An inspector is appointed for a time; before, the role was held until somebody took it away. */
  private async inspectors(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.inspection (
      id           uuid primary key,
      account_id   uuid not null references platform.account,
      name         text not null check (name <> ''),
      body         text not null check (body <> ''),
      from_date    date not null,
      to_date      date not null check (to_date >= from_date),
      scope        jsonb,
      appointed_at timestamptz not null,
      ended_at     timestamptz
    )`);
    await db.query(`create index inspection_account on governance.inspection (account_id)`);
    await db.query(`create table governance.inspection_view (
      id            bigint generated always as identity primary key,
      inspection_id uuid not null references governance.inspection,
      seen_at       timestamptz not null,
      what          text not null,
      matter        text not null
    )`);
    await db.query(
      `create index inspection_view_inspection on governance.inspection_view (inspection_id, id)`,
    );
    await db.query(`call platform.make_append_only('governance.inspection_view')`);
    // It ends once, and nothing else about it changes.
    await db.query(`create function governance.end_once() returns trigger language plpgsql as $$
      begin
        if old.ended_at is not null or to_jsonb(new) - 'ended_at' <> to_jsonb(old) - 'ended_at' then
          raise exception 'an inspection changes only by ending, once' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await db.query(`create trigger end_once before update on governance.inspection
      for each row execute function governance.end_once()`);
    await db.query(`create trigger keep_inspections before delete on governance.inspection
      for each row execute function platform.refuse_change()`);
    await db.query(
      `grant select, insert, update (ended_at) on governance.inspection to folkmoot_app`,
    );
    await db.query(`grant select, insert on governance.inspection_view to folkmoot_app`);
    await db.query(`delete from platform.account_role where role = 'inspector'`);
    await db.query(`alter table platform.account_role drop constraint account_role_role_check,
      add constraint account_role_role_check check (role in ('secretary', 'returning-officer', 'scrutineer'))`);
  }

  private async aboutDecisions(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.decision_correction (
      id           uuid primary key,
      decision_id  uuid not null references governance.decision,
      ordinal      integer not null check (ordinal > 0),
      note         text not null check (note <> ''),
      corrected_on date not null,
      unique (decision_id, ordinal)
    )`);
    await db.query(`create table governance.poll_notice (
      poll_id  uuid primary key references governance.poll,
      channel  text not null check (channel in ('e-mail')),
      sent_to  integer not null check (sent_to > 0),
      entitled integer not null check (entitled >= sent_to),
      given_at timestamptz not null
    )`);
    await db.query(`create table governance.resolution_text (
      resolution_id uuid not null references governance.resolution on delete cascade,
      version       integer not null check (version > 0),
      title         text not null,
      text          text not null,
      written_at    timestamptz not null,
      primary key (resolution_id, version)
    )`);
    await db.query(`insert into governance.resolution_text (resolution_id, version, title, text, written_at)
      select id, version, title, text, drafted_at from governance.resolution`);
    for (const table of ['decision_correction', 'poll_notice']) {
      await db.query(`call platform.make_append_only('governance.${table}')`);
      await db.query(`grant select, insert on governance.${table} to folkmoot_app`);
    }
    // The texts of a draft go with it when it is discarded, and not before.
    await db.query(`create function governance.only_with_its_draft() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' or exists (select from governance.resolution r where r.id = old.resolution_id) then
          raise exception '%.% is append-only: % is refused', tg_table_schema, tg_table_name, tg_op
            using errcode = 'insufficient_privilege';
        end if;
        return old;
      end $$`);
    await db.query(`create trigger only_with_its_draft before update or delete on governance.resolution_text
      for each row execute function governance.only_with_its_draft()`);
    await db.query(`create trigger append_only_table before truncate on governance.resolution_text
      for each statement execute function platform.refuse_change()`);
    await db.query(`grant select, insert on governance.resolution_text to folkmoot_app`);
  }

  /** A slice is found by what entries are about, and proved by the tree. Ballots are looked for by nobody. */
  private async slices(db: QueryRunner): Promise<void> {
    await db.query(
      `create index entry_action on record.entry (action) where action <> 'ballot.accepted'`,
    );
    await db.query(`create or replace procedure record.allow_publishing(role_name name) language plpgsql as $$
      begin
        execute format('grant usage on schema record, governance to %I', role_name);
        execute format('grant select (log, index, action, resource, bytes, leaf) on record.entry to %I', role_name);
        execute format('grant select on record.tile, record.checkpoint, record.cosignature, record.signing_key to %I', role_name);
        execute format('grant select (name, about) on governance.organisation to %I', role_name);
        execute format('grant select (version, pack) on governance.constitution_version to %I', role_name);
        execute format('grant select (number, document) on governance.decision to %I', role_name);
        execute format('grant select (id, secrecy) on governance.poll to %I', role_name);
        execute format('grant select (contest_id, poll_id, sha256, sheet, ballots) on governance.count_sheet to %I', role_name);
      end $$`);
    await db.query(`do $$ begin
      if exists (select from pg_roles where rolname = 'folkmoot_publisher') then
        call record.allow_publishing('folkmoot_publisher');
      end if;
    end $$`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Forward only. Restore a backup instead.'));
  }
}
