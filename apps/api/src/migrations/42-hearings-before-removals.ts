import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** R-E18: a council member who may be removed is heard before the vote. */
export class HearingsBeforeRemovals1764000000042 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table governance.removal_notice add hearing_on date`);
  }

  async down(): Promise<void> {
    return Promise.reject(
      new Error('How offices were ended is never dropped. Restore a backup instead.'),
    );
  }
}
