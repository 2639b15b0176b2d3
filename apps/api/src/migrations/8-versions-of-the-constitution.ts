import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * How each version of the constitution came about: the first by the founding, every other by a decision that carried,
 * with the next number and a later day than the one before it.
 */
export class VersionsOfTheConstitution1764000000008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table governance.constitution_version
      add column decision_id   uuid unique references governance.decision,
      add column registered_on date,
      add constraint one_version_a_day unique (effective_on)`);
    await db.query(`create function governance.follow_by_decision() returns trigger language plpgsql as $$
      declare
        before governance.constitution_version;
      begin
        select * into before from governance.constitution_version order by version desc limit 1;
        if not found and new.decision_id is null then
          return new;
        end if;
        if new.version is distinct from before.version + 1 or new.effective_on <= before.effective_on
           or not exists (select from governance.decision d where d.id = new.decision_id and d.verdict = 'carried'
                           and d.constitution_version = before.version and d.decided_on < new.effective_on) then
          raise exception 'a version of the constitution follows the one before it by a decision that carried'
            using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await db.query(`create trigger follow_by_decision before insert on governance.constitution_version
      for each row execute function governance.follow_by_decision()`);
    // What is asked when a resolution that adopts a version is to be put to the vote.
    await db.query(`create index resolution_new_version on governance.resolution (poll_id)
      where proposal->>'type' = 'constitution'`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Versions are never dropped. Restore a backup instead.'));
  }
}
