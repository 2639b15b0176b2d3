import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What falls due at the registrar because a director left otherwise than by a decision, once for each term that was
 * over, and that it was filed. Source: R-A46.
 */
export class DirectorsWhoLeave1764000000061 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.departure (
      term_id  uuid primary key references governance.term,
      left_on  date not null,
      what     text not null check (what <> ''),
      at       text not null check (at <> ''),
      due_by   date not null check (due_by >= left_on),
      citation text not null check (citation <> ''),
      found_at timestamptz not null
    )`);
    await db.query(
      `comment on column governance.departure.left_on is 'The first day on which they were a director no more'`,
    );
    await db.query(`create table governance.departure_filing (
      term_id     uuid primary key references governance.departure,
      filed_on    date not null,
      reference   text check (reference <> ''),
      recorded_at timestamptz not null
    )`);
    for (const table of ['departure', 'departure_filing']) {
      await db.query(`call platform.make_append_only('governance.${table}')`);
      await db.query(`grant select, insert on governance.${table} to folkmoot_app`);
    }
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Forward only. Restore a backup instead.'));
  }
}
