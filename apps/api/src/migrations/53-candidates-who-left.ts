import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A candidate who left the constituency for which they stand. Source: R-E10, R-F29. */
export class CandidatesWhoLeft1764000000053 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table governance.candidate_ceased
      drop constraint candidate_ceased_cause_check,
      add constraint candidate_ceased_cause_check
        check (cause in ('death', 'disqualification', 'left-constituency', 'withdrawal'))`);
  }

  async down(): Promise<void> {
    return Promise.reject(
      new Error('Who stood and who ceased is never dropped. Restore a backup instead.'),
    );
  }
}
