import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Votes for or against each candidate whom nobody stands against: one contest of a poll for each. Source: R-F35. */
export class ConfirmationVotes1764000000058 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table governance.contest
      add confirms uuid references governance.election_contest,
      add against_option uuid,
      add check ((confirms is null) = (against_option is null)),
      add check (confirms is null or kind = 'choice' and seats = 1)`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Polls are never dropped. Restore a backup instead.'));
  }
}
