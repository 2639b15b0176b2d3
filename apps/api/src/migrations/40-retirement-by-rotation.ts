import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who retires by rotation each year, and the lots that are drawn among equals. */
export class RetirementByRotation1764000000040 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.rotation (
      id           uuid primary key,
      constituency text not null,
      on_day       date not null,
      in_office    jsonb not null,
      lot_secret   bytea check (octet_length(lot_secret) = 32),
      announced_by uuid not null references platform.account,
      announced_at timestamptz not null,
      retiring     uuid[],
      decided_at   timestamptz,
      constraint decided_with_names check ((retiring is null) = (decided_at is null))
    )`);
    await db.query(
      `create unique index rotation_once_a_year on governance.rotation (constituency, (extract(year from on_day)))
        where decided_at is not null`,
    );
    await db.query(
      `alter table governance.vacated_seat drop constraint vacated_seat_cause_check,
         add constraint vacated_seat_cause_check check (cause in ('term-ended', 'rotation', 'resigned', 'died',
           'left-constituency', 'left-appointing-office', 'appointer-gave-notice', 'disqualified', 'missed-meetings',
           'removed'))`,
    );
    await db.query(
      `grant select, insert, update (retiring, decided_at) on governance.rotation to folkmoot_app`,
    );
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('The record is never taken back. Restore a backup instead.'));
  }
}
