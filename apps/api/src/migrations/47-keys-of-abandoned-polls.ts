import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A poll that was abandoned is never opened, and its key is destroyed all the same. Source: R-D27. */
export class KeysOfAbandonedPolls1764000000047 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table ballot_box.destroyed_key drop constraint destroyed_key_poll_id_fkey,
      add foreign key (poll_id) references governance.poll`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('A destroyed key does not come back. Restore a backup.'));
  }
}
