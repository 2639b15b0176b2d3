import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Places that fall free, how they are filled again, and the interests that holders declare. */
export class SeatsThatFallFree1764000000027 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.vacated_seat (
      term_id     uuid primary key references governance.term,
      office      text not null,
      cause       text not null check (cause in ('term-ended', 'resigned', 'died', 'left-constituency',
                    'left-appointing-office', 'appointer-gave-notice', 'disqualified', 'missed-meetings', 'removed')),
      vacant_from date not null,
      term_ends   date not null,
      found_at    timestamptz not null,
      filled_by   uuid references governance.decision,
      filled_from date,
      constraint filled_by_decision check ((filled_by is null) = (filled_from is null))
    )`);
    await db.query(
      `create index vacated_seat_open on governance.vacated_seat (office, vacant_from) where filled_by is null`,
    );
    // R-F29: nobody takes a seat without consent, so who stood at the election is asked.
    await db.query(`create table governance.seat_candidate (
      term_id      uuid not null references governance.vacated_seat,
      candidate_id uuid not null references governance.candidate,
      asked_at     timestamptz not null,
      reply_by     date not null,
      serves       boolean,
      answered_at  timestamptz,
      primary key (term_id, candidate_id),
      constraint answer check ((serves is null) = (answered_at is null))
    )`);
    await db.query(`create table governance.vacancy_sheet (
      term_id      uuid primary key references governance.vacated_seat,
      election_id  uuid not null references governance.election,
      decision_id  uuid not null unique references governance.decision,
      sha256       text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
      sheet        text not null,
      published_at timestamptz not null
    )`);
    await db.query(`create table governance.interest (
      term_id     uuid not null references governance.term,
      ordinal     integer not null check (ordinal > 0),
      text        text not null check (text <> ''),
      declared_on date not null,
      declared_at timestamptz not null,
      primary key (term_id, ordinal)
    )`);
    await db.query(
      `alter table governance.election_contest add column in_place_of uuid references governance.vacated_seat`,
    );
    await db.query(`alter table governance.decision drop constraint decision_type_check`);
    await db.query(
      `alter table governance.decision add constraint decision_type_check
         check (type in ('resolution', 'election', 'fund-round', 'casual-vacancy'))`,
    );
    await db.query(`call platform.make_append_only('governance.vacancy_sheet')`);
    await db.query(
      `grant select, insert, update (filled_by, filled_from) on governance.vacated_seat to folkmoot_app`,
    );
    await db.query(
      `grant select, insert, update (serves, answered_at) on governance.seat_candidate to folkmoot_app`,
    );
    await db.query(
      `grant select, insert on governance.vacancy_sheet, governance.interest to folkmoot_app`,
    );
    await db.query(`create procedure governance.allow_publishing_vacancies(role_name name) language plpgsql as $$
      begin
        execute format('grant select on governance.vacancy_sheet to %I', role_name);
      end $$`);
    await db.query(`revoke all on procedure governance.allow_publishing_vacancies from public`);
    // R-H4: what a member answered and declared goes with them, and the hash of it stays in the log.
    await db.query(`create procedure governance.allow_erasing_of_seats(role_name name) language plpgsql as $$
      begin
        execute format('grant select on governance.vacated_seat to %I', role_name);
        execute format('grant select, delete on governance.seat_candidate to %I', role_name);
        execute format('grant select, update (text) on governance.interest to %I', role_name);
      end $$`);
    await db.query(`revoke all on procedure governance.allow_erasing_of_seats from public`);
    await db.query(`do $$ begin
      if exists (select from pg_roles where rolname = 'folkmoot_publisher') then
        call governance.allow_publishing_vacancies('folkmoot_publisher');
      end if; end $$`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('The record is never taken back. Restore a backup instead.'));
  }
}
