import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** From when those sit who are elected; and no more of them than there are seats, each in one seat. */
export class FreeSeats1764000000051 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table governance.election_contest add column term_from date`);
    // R-E1, R-08: what the rules refuse first. Decisions are made one at a time, so nobody else begins a term meanwhile.
    await db.query(`create function governance.take_a_free_seat() returns trigger language plpgsql as $$
      declare
        places integer;
      begin
        if exists (select from governance.term t
                    where t.member_id = new.member_id and t.office like 'council:%'
                      and t.from_date <= new.to_date and least(t.to_date, t.ended_on - 1) >= new.from_date) then
          raise exception 'a member holds one seat of the council at a time' using errcode = 'check_violation';
        end if;
        select (c ->> 'seats')::integer into places
          from governance.decision d
          join governance.constitution_version v on v.version = d.constitution_version,
               jsonb_array_elements(v.pack::jsonb -> 'constituencies') c
         where d.id = new.decision_id and 'council:' || (c ->> 'code') = new.office;
        if places <= (select count(*) from governance.term t
                       where t.office = new.office and t.from_date <= new.from_date
                         and least(t.to_date, t.ended_on - 1) >= new.from_date) then
          raise exception 'a constituency has no more members in office than seats' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await db.query(`create trigger take_a_free_seat before insert on governance.term
      for each row when (new.office like 'council:%') execute function governance.take_a_free_seat()`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('The record is never taken back. Restore a backup instead.'));
  }
}
