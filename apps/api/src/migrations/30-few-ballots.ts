import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** That the returning officer has said to open a secret poll with very few ballots in a box. */
export class FewBallots1764000000030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table ballot_box.opening_confirmed (
      poll_id      uuid primary key references governance.poll,
      confirmed_at timestamptz not null
    )`);
    await db.query(`call platform.make_append_only('ballot_box.opening_confirmed')`);
    await db.query(`grant select, insert on ballot_box.opening_confirmed to folkmoot_app`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Openings are never dropped. Restore a backup instead.'));
  }
}
