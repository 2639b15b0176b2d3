import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Places in elected offices that fall free before their time: filled from the papers of their election as seats are. */
export class PlacesThatFallFree1764000000068 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // R-E1: whoever takes a place from the papers of an election takes one of those that the office has.
    await db.query(`create or replace function governance.take_a_free_place() returns trigger language plpgsql as $$
      declare
        places integer;
      begin
        select (o ->> 'places')::integer into places
          from governance.decision d
          join governance.constitution_version v on v.version = d.constitution_version,
               jsonb_array_elements(v.pack::jsonb -> 'offices') o
         where d.id = new.decision_id and d.type in ('election', 'casual-vacancy') and o ->> 'code' = new.office;
        if places <= (select count(*) from governance.term t
                       where t.office = new.office and t.from_date <= new.from_date
                         and least(t.to_date, t.ended_on - 1) >= new.from_date) then
          raise exception 'an office has no more holders than places' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Forward only. Restore a backup instead.'));
  }
}
