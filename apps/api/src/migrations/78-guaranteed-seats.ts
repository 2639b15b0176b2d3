import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * To which guaranteed groups a nominee states to belong, and what the count of a contest keeps for them: as its poll
 * opened, by ids of candidates. Source: R-F36.
 */
export class GuaranteedSeats1764000000078 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table governance.candidacy add groups text[] not null default '{}'`);
    await db.query(`grant update (groups) on governance.candidacy to folkmoot_app`);
    await db.query(`alter table governance.contest
      add seat_rules jsonb check (seat_rules is null or jsonb_typeof(seat_rules) = 'array' and seats is not null)`);
    await db.query(`create or replace procedure governance.allow_erasing_candidacies(role_name name) language plpgsql as $$
      begin
        execute format('grant select, update (statement, interests, reason, paper_reference, withdrawal_reference, groups)
                          on governance.candidacy to %I', role_name);
        execute format('grant select, delete on governance.candidacy_photo, platform.candidacy_draft to %I', role_name);
        execute format('grant select, update (reason, evidence) on governance.candidate_ceased to %I', role_name);
      end $$`);
  }

  async down(): Promise<void> {
    return Promise.reject(
      new Error('What nominees stated is never dropped. Restore a backup instead.'),
    );
  }
}
