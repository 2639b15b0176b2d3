import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Contests that are ended before their poll, because no place is left for them to fill. Source: R-E1, R-E11. */
export class ElectionsThatEnd1764000000077 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table governance.election_contest
      add ended_at timestamptz, add ended_reason text check (ended_reason <> ''),
      add check ((ended_at is null) = (ended_reason is null)),
      add check (ended_at is null or (abandoned_at is null and decision_id is null))`);
    // What ended stays so, and ends before the poll of its election opens.
    await db.query(`create function governance.end_contest_once() returns trigger language plpgsql as $$
      begin
        if old.ended_at is not null then
          raise exception 'a contest that was ended changes no more' using errcode = 'insufficient_privilege';
        end if;
        if exists (select from governance.election e where e.id = new.election_id and e.poll_id is not null) then
          raise exception 'a contest is ended before its poll opens' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await db.query(`create trigger end_contest_once before update on governance.election_contest
      for each row when (old.ended_at is not null or new.ended_at is not null)
      execute function governance.end_contest_once()`);
    // A poll that is abandoned is closed at once though some of its election was ended before it opened.
    await db.query(`create or replace function governance.close_early_by_two() returns trigger language plpgsql as $$
      begin
        if not exists (select from governance.early_close e where e.poll_id = new.id and e.agreed)
           and (not exists (select from governance.election_contest c where c.election_id = new.subject_id and c.abandoned_at is not null)
                or exists (select from governance.election_contest c
                            where c.election_id = new.subject_id and c.abandoned_at is null and c.decision_id is null
                              and c.ended_at is null)) then
          raise exception 'a poll is closed before its time by two officers, or when nothing in it is left to vote on'
            using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
  }

  async down(): Promise<void> {
    return Promise.reject(
      new Error('What became of an election is never dropped. Restore a backup instead.'),
    );
  }
}
