import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The timetable of an election, days chosen by two officers instead of those of the rules, and the nominations by
 * which members come to stand. What was asked for and decided stays; plans change until they have happened.
 */
export class ElectionTimetables1764000000023 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.timetables(db);
    await this.candidacies(db);
    await this.erasing(db);
  }

  private async timetables(db: QueryRunner): Promise<void> {
    await db.query(`alter table governance.election add polling_day date`);
    await db.query(
      `alter table governance.election_contest add decision_id uuid references governance.decision`,
    );
    await db.query(`grant update (polling_day) on governance.election to folkmoot_app`);
    await db.query(`grant update (decision_id) on governance.election_contest to folkmoot_app`);
    await db.query(`create table governance.election_stage (
      election_id uuid not null references governance.election,
      stage       text not null,
      on_day      date not null,
      at          timestamptz not null,
      reckoned    text not null,
      rule        text not null,
      citation    text not null,
      done_at     timestamptz,
      primary key (election_id, stage)
    )`);
    await db.query(
      `grant select, insert, update (on_day, at, reckoned, rule, citation, done_at) on governance.election_stage to folkmoot_app`,
    );
    await db.query(`create table governance.election_override (
      id          uuid primary key,
      election_id uuid not null references governance.election,
      stage       text not null,
      on_day      date,
      reason      text not null check (reason <> ''),
      asked_by    uuid not null,
      asked_at    timestamptz not null,
      agreed      boolean,
      decided_by  uuid,
      decided_at  timestamptz,
      check ((agreed is null) = (decided_at is null) and (agreed is null) = (decided_by is null)),
      check (agreed is not true or decided_by <> asked_by)
    )`);
    await db.query(`create unique index election_override_pending
      on governance.election_override (election_id, stage) where agreed is null`);
    await db.query(
      `grant select, insert, update (agreed, decided_by, decided_at) on governance.election_override to folkmoot_app`,
    );
    await db.query(`create function governance.decide_override_once() returns trigger language plpgsql as $$
      begin
        if old.agreed is not null then
          raise exception 'an override is decided once' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await db.query(`create trigger decide_override_once before update on governance.election_override
      for each row execute function governance.decide_override_once()`);
  }

  private async candidacies(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.candidacy (
      id           uuid primary key,
      contest_id   uuid not null references governance.election_contest,
      member_id    uuid not null references governance.member,
      proposed_by  uuid references governance.member,
      proposed_at  timestamptz not null,
      statement    text,
      interests    text,
      declared_at  timestamptz,
      accepted     boolean,
      reason       text,
      decided_at   timestamptz,
      candidate_id uuid references governance.candidate,
      withdrew_at  timestamptz,
      check ((accepted is null) = (decided_at is null)),
      check (accepted is not false or reason is not null)
    )`);
    await db.query(`create unique index candidacy_once on governance.candidacy (contest_id, member_id)
      where withdrew_at is null and accepted is distinct from false`);
    await db.query(`create index candidacy_member on governance.candidacy (member_id)`);
    await db.query(
      `grant select, insert, update (statement, interests, declared_at, accepted, reason, decided_at, candidate_id, withdrew_at)
         on governance.candidacy to folkmoot_app`,
    );
  }

  private async erasing(db: QueryRunner): Promise<void> {
    await db.query(`create procedure governance.allow_erasing_candidacies(role_name name) language plpgsql as $$
      begin
        execute format('grant select, update (statement, interests, reason) on governance.candidacy to %I', role_name);
      end $$`);
    await db.query(`revoke all on procedure governance.allow_erasing_candidacies from public`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Elections are never dropped. Restore a backup instead.'));
  }
}
