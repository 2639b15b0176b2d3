import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * A poll is closed before its time by two officers: one asks with a reason, another agrees. Nothing is voted on any more in
 * a contest that was abandoned, and a poll of which nothing else is left may end with it. Source: R-01, R-D27.
 */
export class PollsClosedEarly1764000000055 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.requests(db);
    await this.nothingForTheAbandoned(db);
  }

  private async requests(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.early_close (
      id         uuid primary key,
      poll_id    uuid not null references governance.poll,
      reason     text not null check (reason <> ''),
      asked_by   uuid not null,
      asked_at   timestamptz not null,
      agreed     boolean,
      decided_by uuid,
      decided_at timestamptz,
      check ((agreed is null) = (decided_at is null) and (agreed is null) = (decided_by is null)),
      check (agreed is not true or decided_by <> asked_by)
    )`);
    await db.query(
      `create unique index early_close_pending on governance.early_close (poll_id) where agreed is null`,
    );
    await db.query(
      `create unique index early_close_agreed on governance.early_close (poll_id) where agreed`,
    );
    await db.query(
      `grant select, insert, update (agreed, decided_by, decided_at) on governance.early_close to folkmoot_app`,
    );
    await db.query(`create function governance.decide_early_close_once() returns trigger language plpgsql as $$
      begin
        if old.agreed is not null then
          raise exception 'whether a poll is closed early is decided once' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await db.query(`create trigger decide_early_close_once before update on governance.early_close
      for each row execute function governance.decide_early_close_once()`);
    await db.query(`create trigger keep_early_closes before delete on governance.early_close
      for each row execute function platform.refuse_change()`);
    await db.query(`create function governance.close_early_by_two() returns trigger language plpgsql as $$
      begin
        if not exists (select from governance.early_close e where e.poll_id = new.id and e.agreed)
           and (not exists (select from governance.election_contest c where c.election_id = new.subject_id and c.abandoned_at is not null)
                or exists (select from governance.election_contest c
                            where c.election_id = new.subject_id and c.abandoned_at is null and c.decision_id is null)) then
          raise exception 'a poll is closed before its time by two officers, or when nothing in it is left to vote on'
            using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await db.query(`create trigger close_early_by_two before update on governance.poll
      for each row when (old.closed_at is null and new.closed_at < new.closes_at)
      execute function governance.close_early_by_two()`);
  }

  private async nothingForTheAbandoned(db: QueryRunner): Promise<void> {
    await db.query(`create function ballot_box.nothing_for_the_abandoned() returns trigger language plpgsql as $$
      begin
        if exists (select from added join governance.roll_entry e on e.id = added.roll_entry_id
                     join governance.poll p on p.id = e.poll_id
                     join governance.election_contest c on c.election_id = p.subject_id and c.constituency = e.constituency
                    where c.abandoned_at is not null) then
          raise exception 'nobody votes any more for seats whose poll was abandoned' using errcode = 'insufficient_privilege';
        end if;
        return null;
      end $$`);
    for (const table of ['ballot', 'sealed_ballot', 'paper_mark'])
      await db.query(`create trigger nothing_for_the_abandoned after insert on ballot_box.${table}
        referencing new table as added for each statement execute function ballot_box.nothing_for_the_abandoned()`);
  }

  async down(): Promise<void> {
    return Promise.reject(
      new Error('How a poll ended is never dropped. Restore a backup instead.'),
    );
  }
}
