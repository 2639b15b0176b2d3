import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The organisation, its constitution, its register of members and who holds which office. */
export class OrganisationAndMembers1764000000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.organisation (
      only_one   boolean primary key default true check (only_one),
      id         uuid not null,
      name       text not null,
      about      text not null,
      is_demo    boolean not null,
      founded_at timestamptz not null
    )`);
    await db.query(`create table governance.constitution_version (
      version      integer primary key check (version > 0),
      pack         text not null,
      sha256       text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
      effective_on date not null
    )`);
    await db.query(`create table governance.member (
      id        uuid primary key,
      number    text not null unique check (number <> ''),
      name      text not null check (name <> ''),
      email     text,
      joined_on date not null,
      left_on   date check (left_on >= joined_on)
    )`);
    await db.query(`create index member_name on governance.member (lower(name), number)`);
    await db.query(`create table governance.qualification (
      member_id    uuid not null references governance.member,
      constituency text not null,
      from_date    date not null,
      to_date      date check (to_date >= from_date),
      primary key (member_id, constituency, from_date)
    )`);
    await db.query(
      `create index qualification_constituency on governance.qualification (constituency)`,
    );
    await db.query(`create table governance.term (
      id           uuid primary key,
      office       text not null,
      member_id    uuid references governance.member,
      holder_name  text not null,
      from_date    date not null,
      to_date      date not null check (to_date >= from_date),
      decision_id  uuid,
      ended_on     date,
      ended_by     uuid,
      ended_reason text,
      constraint term_end check ((ended_on is null) = (ended_reason is null))
    )`);
    await db.query(`create index term_office on governance.term (office, from_date)`);
    await db.query(`create index term_member on governance.term (member_id)`);
    await db.query(`call platform.make_append_only('governance.organisation')`);
    await db.query(`call platform.make_append_only('governance.constitution_version')`);
    await db.query(
      `grant select, insert on governance.organisation, governance.constitution_version to folkmoot_app`,
    );
    await db.query(
      `grant select, insert, update on governance.member, governance.qualification to folkmoot_app`,
    );
    await db.query(
      `grant select, insert, update (ended_on, ended_by, ended_reason) on governance.term to folkmoot_app`,
    );
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Forward only. Restore a backup instead.'));
  }
}
