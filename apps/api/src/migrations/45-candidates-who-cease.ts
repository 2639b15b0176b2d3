import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Candidates who stand no longer once nominations have closed, polls abandoned for it, and counts made again. Source: R-D27, R-F29. */
export class CandidatesWhoCease1764000000045 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.candidate_ceased (
      candidate_id uuid primary key references governance.candidate,
      cause        text not null check (cause in ('death', 'disqualification', 'withdrawal')),
      on_day       date not null,
      reason       text not null,
      evidence     text not null,
      entered_at   timestamptz not null
    )`);
    await db.query(`grant select, insert on governance.candidate_ceased to folkmoot_app`);
    await db.query(`alter table governance.election_contest
      add abandoned_at timestamptz, add held_again_in uuid references governance.election,
      add check ((abandoned_at is null) = (held_again_in is null))`);
    await db.query(`alter table governance.election add held_by date`);
    await db.query(`alter table governance.count_sheet
      add number integer not null default 1 check (number > 0),
      drop constraint count_sheet_pkey, add primary key (contest_id, number)`);
    await db.query(`create or replace procedure governance.allow_erasing_candidacies(role_name name) language plpgsql as $$
      begin
        execute format('grant select, update (statement, interests, reason) on governance.candidacy to %I', role_name);
        execute format('grant select, delete on governance.candidacy_photo, platform.candidacy_draft to %I', role_name);
        execute format('grant select, update (reason, evidence) on governance.candidate_ceased to %I', role_name);
      end $$`);
  }

  async down(): Promise<void> {
    return Promise.reject(
      new Error('Who stood and who ceased is never dropped. Restore a backup instead.'),
    );
  }
}
