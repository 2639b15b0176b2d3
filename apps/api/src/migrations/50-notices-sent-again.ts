import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Notices that are sent again to an address that was corrected, after which they can fail again. */
export class NoticesSentAgain1764000000050 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.resent_notice (
      roll_entry_id uuid not null,
      poll_id       uuid not null,
      resent_at     timestamptz not null,
      primary key (roll_entry_id, resent_at),
      foreign key (roll_entry_id, poll_id) references governance.roll_entry (id, poll_id)
    )`);
    await db.query(`call platform.make_append_only('governance.resent_notice')`);
    await db.query(`grant select, insert on governance.resent_notice to folkmoot_app`);
    await db.query(
      `alter table governance.undelivered_notice drop constraint undelivered_notice_pkey, add primary key (roll_entry_id, found_at)`,
    );
    await db.query(`create view governance.unreached_entry as
      select distinct on (u.roll_entry_id) u.roll_entry_id, u.poll_id, u.how from governance.undelivered_notice u
       where not exists (select from governance.resent_notice r
                          where r.roll_entry_id = u.roll_entry_id and r.resent_at >= u.found_at)
       order by u.roll_entry_id, u.found_at`);
    await db.query(`grant select on governance.unreached_entry to folkmoot_app`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Forward only. Restore a backup instead.'));
  }
}
