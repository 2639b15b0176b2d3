import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Contests that go on for fewer seats before their poll, because the others are not free any more. Source: R-E1, R-E3. */
export class ContestsForFewerSeats1764000000080 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.contest_reduction (
      contest_id   uuid not null references governance.election_contest,
      seats_before integer not null,
      seats_after  integer not null check (seats_after between 1 and seats_before - 1),
      reason       text not null check (reason <> ''),
      at           timestamptz not null,
      primary key (contest_id, seats_after)
    )`);
    await db.query(`grant select, insert on governance.contest_reduction to folkmoot_app`);
    await db.query(`create trigger keep_contest_reductions before update or delete on governance.contest_reduction
      for each row execute function platform.refuse_change()`);
    await db.query(`create function governance.reduce_contest() returns trigger language plpgsql as $$
      begin
        if old.decision_id is not null or old.abandoned_at is not null
           or not exists (select from governance.contest_reduction f
                           where f.contest_id = old.id and f.seats_before = old.seats and f.seats_after = new.seats)
           or exists (select from governance.election e where e.id = old.election_id and e.poll_id is not null) then
          raise exception 'a contest goes on for fewer seats before its poll opens, with a reason'
            using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await db.query(`create trigger reduce_contest before update on governance.election_contest
      for each row when (old.seats is distinct from new.seats)
      execute function governance.reduce_contest()`);
  }

  async down(): Promise<void> {
    return Promise.reject(
      new Error('What became of an election is never dropped. Restore a backup instead.'),
    );
  }
}
