import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Sign-in, answered requests and the development mailbox: nothing here is part of the record. */
export class Platform1764000000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table platform.account (
      id         uuid primary key,
      name       text not null,
      email      text,
      member_id  uuid unique,
      created_at timestamptz not null
    )`);
    await db.query(`create index account_email on platform.account (lower(email))`);
    await db.query(`create table platform.account_role (
      account_id uuid not null references platform.account,
      role       text not null check (role in ('secretary', 'returning-officer', 'scrutineer', 'inspector')),
      primary key (account_id, role)
    )`);
    await db.query(`create table platform.sign_in_request (
      id           uuid primary key,
      account_id   uuid references platform.account,
      browser_hash bytea not null,
      token_hash   bytea not null unique,
      code_hash    bytea not null,
      attempts     integer not null default 0,
      expires_at   timestamptz not null,
      used_at      timestamptz
    )`);
    await db.query(
      `create index sign_in_request_browser on platform.sign_in_request (browser_hash)`,
    );
    await db.query(`create index sign_in_request_account on platform.sign_in_request (account_id)`);
    await db.query(`create table platform.session (
      id_hash    bytea primary key,
      account_id uuid not null references platform.account,
      created_at timestamptz not null,
      seen_at    timestamptz not null,
      ends_at    timestamptz not null
    )`);
    await db.query(`create index session_account on platform.session (account_id)`);
    await db.query(`create table platform.answered_request (
      account_id  uuid not null,
      key         uuid not null,
      fingerprint bytea not null,
      answer      jsonb,
      answered_at timestamptz not null default now(),
      primary key (account_id, key)
    )`);
    await db.query(`create table platform.mailbox_message (
      id      uuid primary key,
      "to"    text not null,
      subject text not null,
      text    text not null,
      sent_at timestamptz not null
    )`);
    await db.query(`create index mailbox_message_sent on platform.mailbox_message (sent_at desc)`);
    await db.query(
      `create index mailbox_message_to on platform.mailbox_message (lower("to"), sent_at desc)`,
    );
    await db.query(`create table platform.demo_finished (
      only_one boolean primary key default true check (only_one),
      at       timestamptz not null default now()
    )`);
    await db.query(
      `grant select, insert, update, delete on all tables in schema platform to folkmoot_app`,
    );
    await db.query(`revoke update, delete on platform.mailbox_message from folkmoot_app`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Forward only. Restore a backup instead.'));
  }
}
