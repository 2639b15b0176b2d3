import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The opening of secret polls: what the server and the scrutineers make one after the other between the
 * close and the result. Each step is kept as it was made, so that a crash loses at most the one under way.
 */
export class Openings1764000000018 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // Owner 0 is no trustee: the tally, the result and the archive belong to nobody.
    await db.query(`create table ballot_box.opening_artefact (
      box_id  uuid not null references ballot_box.sealed_box,
      step    text not null check (step in ('tally', 'shuffle', 'decryption', 'result', 'archive')),
      owner   integer not null check (owner >= 0 and (owner = 0) = (step in ('tally', 'result', 'archive'))),
      ordinal integer not null check (ordinal > 0),
      sha256  text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      content bytea not null,
      made_at timestamptz not null,
      primary key (box_id, step, owner),
      unique (box_id, ordinal)
    )`);
    await db.query(
      `create index opening_artefact_sha256 on ballot_box.opening_artefact (box_id, sha256)`,
    );
    await db.query(`create table ballot_box.absent_trustee (
      poll_id     uuid not null references governance.poll,
      owner       integer not null check (owner > 1),
      reason      text not null check (reason <> ''),
      recorded_at timestamptz not null,
      primary key (poll_id, owner)
    )`);
    await db.query(`create table ballot_box.opened_poll (
      poll_id   uuid primary key references governance.poll,
      opened_at timestamptz not null
    )`);
    await db.query(`create table ballot_box.destroyed_key (
      poll_id      uuid primary key references ballot_box.opened_poll,
      destroyed_at timestamptz not null
    )`);
    for (const table of ['opening_artefact', 'absent_trustee', 'opened_poll', 'destroyed_key']) {
      await db.query(`call platform.make_append_only('ballot_box.${table}')`);
      await db.query(`grant select, insert on ballot_box.${table} to folkmoot_app`);
    }
    await db.query(`create function ballot_box.only_once_closed() returns trigger language plpgsql as $$
      begin
        if exists (select from added join ballot_box.sealed_box b on b.id = added.box_id
                     join governance.poll p on p.id = b.poll_id where p.closed_at is null) then
          raise exception 'a sealed box is opened once its poll is closed' using errcode = 'insufficient_privilege';
        end if;
        return null;
      end $$`);
    await db.query(`create trigger only_once_closed after insert on ballot_box.opening_artefact
      referencing new table as added for each statement execute function ballot_box.only_once_closed()`);
    // Archives are for everybody to keep; the steps that are in them need not be handed out again.
    await db.query(`create view ballot_box.published_archive as
      select a.box_id, b.poll_id, b.position, a.sha256, a.content
        from ballot_box.opening_artefact a join ballot_box.sealed_box b on b.id = a.box_id
        join ballot_box.opened_poll o on o.poll_id = b.poll_id
       where a.step = 'archive'`);
    await db.query(`grant select on ballot_box.published_archive to folkmoot_app`);
    await db.query(`create procedure ballot_box.allow_publishing_archives(role_name name) language plpgsql as $$
      begin
        execute format('grant usage on schema ballot_box to %I', role_name);
        execute format('grant select on ballot_box.published_archive to %I', role_name);
      end $$`);
    await db.query(`revoke all on procedure ballot_box.allow_publishing_archives from public`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Openings are never dropped. Restore a backup instead.'));
  }
}
