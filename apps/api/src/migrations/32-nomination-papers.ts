import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What a nomination has besides the declarations: who seconds it, a photograph, and what the nominee has typed so far.
 * Drafts are the nominee's alone, so the log says nothing of them; everything else changes with an entry.
 */
export class NominationPapers1764000000032 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.candidacy_seconder (
      candidacy_id uuid not null references governance.candidacy,
      member_id    uuid not null references governance.member,
      asked_at     timestamptz not null,
      agrees       boolean,
      answered_at  timestamptz,
      primary key (candidacy_id, member_id),
      check ((agrees is null) = (answered_at is null))
    )`);
    await db.query(
      `create index candidacy_seconder_member on governance.candidacy_seconder (member_id)`,
    );
    await db.query(
      `grant select, insert, update (agrees, answered_at) on governance.candidacy_seconder to folkmoot_app`,
    );
    await db.query(`create table governance.candidacy_photo (
      candidacy_id uuid primary key references governance.candidacy,
      sha256       text not null,
      jpeg         bytea not null check (length(jpeg) <= 400000)
    )`);
    await db.query(
      `grant select, insert, update (sha256, jpeg), delete on governance.candidacy_photo to folkmoot_app`,
    );
    await db.query(`create table platform.candidacy_draft (
      candidacy_id uuid primary key references governance.candidacy,
      body         jsonb not null,
      saved_at     timestamptz not null
    )`);
    await db.query(
      `grant select, insert, update (body, saved_at), delete on platform.candidacy_draft to folkmoot_app`,
    );
    await this.erasing(db);
  }

  private async erasing(db: QueryRunner): Promise<void> {
    await db.query(`create or replace procedure governance.allow_erasing_candidacies(role_name name) language plpgsql as $$
      begin
        execute format('grant select, update (statement, interests, reason) on governance.candidacy to %I', role_name);
        execute format('grant select, delete on governance.candidacy_photo, platform.candidacy_draft to %I', role_name);
      end $$`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Nominations are never dropped. Restore a backup instead.'));
  }
}
