import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Offices that are filled by election: no more holders than places, and no votes for one that is held again. */
export class ElectionsToOffices1764000000063 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // R-E1: what the rules refuse first. Decisions are made one at a time, so nobody else begins a term meanwhile.
    await db.query(`create function governance.take_a_free_place() returns trigger language plpgsql as $$
      declare
        places integer;
      begin
        select (o ->> 'places')::integer into places
          from governance.decision d
          join governance.constitution_version v on v.version = d.constitution_version,
               jsonb_array_elements(v.pack::jsonb -> 'offices') o
         where d.id = new.decision_id and d.type = 'election' and o ->> 'code' = new.office;
        if places <= (select count(*) from governance.term t
                       where t.office = new.office and t.from_date <= new.from_date
                         and least(t.to_date, t.ended_on - 1) >= new.from_date) then
          raise exception 'an office has no more holders than places' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await db.query(`create trigger take_a_free_place before insert on governance.term
      for each row when (new.office not like 'council:%') execute function governance.take_a_free_place()`);
    // R-D27: an election to an office is for everybody on its roll.
    await db.query(`create or replace function ballot_box.nothing_for_the_abandoned() returns trigger language plpgsql as $$
      begin
        if exists (select from added join governance.roll_entry e on e.id = added.roll_entry_id
                     join governance.poll p on p.id = e.poll_id
                     join governance.election_contest c on c.election_id = p.subject_id
                      and (c.constituency = e.constituency or c.constituency like 'office:%')
                    where c.abandoned_at is not null) then
          raise exception 'nobody votes any more for seats whose poll was abandoned' using errcode = 'insufficient_privilege';
        end if;
        return null;
      end $$`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('The record is never taken back. Restore a backup instead.'));
  }
}
