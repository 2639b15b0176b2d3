import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * A ballot has the entry that was written with it, in whichever log that was: an entry of a log that continues
 * another cannot stand in for it, though it should name the same ballot.
 */
export class BoardsByLog1764000000028 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create or replace view ballot_box.published_board as
      select b.poll_id, b.box_id, l.index as log_index, b.credential, b.tracker, b.state, l.log
        from ballot_box.ballot_board b
       cross join lateral (select e.log, e.index from record.entry e
                            where e.resource = b.id::text and e.action = 'ballot.accepted'
                            order by e.log, e.index limit 1) l`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Forward only. Restore a backup instead.'));
  }
}
