import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Seats that a body outside the organisation fills: who, when the organisation was told, and no decision. Source: R-E13. */
export class AppointedFromOutside1764000000066 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.outside_appointment (
      term_id      uuid primary key references governance.term,
      appointed_by text not null check (appointed_by <> ''),
      told_on      date not null,
      kept         text not null check (kept <> ''),
      recorded_at  timestamptz not null
    )`);
    await db.query(
      `comment on column governance.outside_appointment.kept is 'Where the letter of the appointing body is kept'`,
    );
    await db.query(`call platform.make_append_only('governance.outside_appointment')`);
    await db.query(`grant select, insert on governance.outside_appointment to folkmoot_app`);
    await db.query(`alter table governance.vacated_seat drop constraint filled_by_decision,
      add constraint filled_by_decision check (filled_by is null or filled_from is not null)`);
    await db.query(`drop index governance.vacated_seat_open`);
    await db.query(
      `create index vacated_seat_open on governance.vacated_seat (office, vacant_from) where filled_from is null`,
    );
    // R-E1: where no decision says under which version, the one in force on the first day does.
    await db.query(`create or replace function governance.take_a_free_seat() returns trigger language plpgsql as $$
      declare
        places integer;
      begin
        if exists (select from governance.term t
                    where t.member_id = new.member_id and t.office like 'council:%'
                      and t.from_date <= new.to_date and least(t.to_date, t.ended_on - 1) >= new.from_date) then
          raise exception 'a member holds one seat of the council at a time' using errcode = 'check_violation';
        end if;
        select (c ->> 'seats')::integer into places
          from governance.constitution_version v, jsonb_array_elements(v.pack::jsonb -> 'constituencies') c
         where 'council:' || (c ->> 'code') = new.office
           and v.version = coalesce(
                 (select d.constitution_version from governance.decision d where d.id = new.decision_id),
                 (select max(f.version) from governance.constitution_version f where f.effective_on <= new.from_date));
        if places <= (select count(*) from governance.term t
                       where t.office = new.office and t.from_date <= new.from_date
                         and least(t.to_date, t.ended_on - 1) >= new.from_date) then
          raise exception 'a constituency has no more members in office than seats' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Forward only. Restore a backup instead.'));
  }
}
