import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The option of a contest that stands for nobody, where the paper offers to re-open nominations. Source: R-F33. */
export class ReopeningNominations1764000000076 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table governance.contest
      add reopen_option uuid,
      add check (reopen_option is null or kind = 'ranking' and seats = 1 and confirms is null)`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Polls are never dropped. Restore a backup instead.'));
  }
}
