import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Where the paper of a nomination that came on paper is kept, and the written notice of a nominee who withdrew by one. */
export class NominationsOnPaper1764000000052 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table governance.candidacy
      add paper_reference text,
      add withdrawal_received_on date,
      add withdrawal_reference text,
      add check (num_nulls(withdrawal_received_on, withdrawal_reference) <> 1),
      add check (withdrawal_received_on is null or withdrew_at is not null)`);
    await db.query(
      `grant update (withdrawal_received_on, withdrawal_reference) on governance.candidacy to folkmoot_app`,
    );
    await db.query(`create or replace procedure governance.allow_erasing_candidacies(role_name name) language plpgsql as $$
      begin
        execute format('grant select, update (statement, interests, reason, paper_reference, withdrawal_reference)
                          on governance.candidacy to %I', role_name);
        execute format('grant select, delete on governance.candidacy_photo, platform.candidacy_draft to %I', role_name);
        execute format('grant select, update (reason, evidence) on governance.candidate_ceased to %I', role_name);
      end $$`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Nominations are never dropped. Restore a backup instead.'));
  }
}
