import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Results that may be objected to once they are declared, who objects, and what another officer than whoever declared
 * answers. While one waits for its answer, who cast which ballot is not destroyed. Source: R-D25, R-D26.
 */
export class ObjectionsToResults1764000000067 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.declared_result (
      decision_id uuid primary key references governance.decision,
      election_id uuid not null references governance.election,
      declared_by uuid not null,
      until       date not null
    )`);
    await db.query(
      `create index declared_result_election on governance.declared_result (election_id)`,
    );
    // What was said goes when whoever said it is erased; that it was said stays.
    await db.query(`create table governance.result_objection (
      id          uuid primary key,
      decision_id uuid not null references governance.declared_result,
      made_by     text not null check (made_by in ('candidate', 'elector')),
      account_id  uuid not null,
      statement   text not null check (statement <> ''),
      made_at     timestamptz not null,
      unique (decision_id, account_id)
    )`);
    await db.query(`create table governance.objection_answer (
      objection_id   uuid primary key references governance.result_objection,
      outcome        text not null check (outcome in ('dismissed', 'set-aside')),
      reason         text not null check (reason <> ''),
      set_aside      text[] not null check ((outcome = 'set-aside') = (cardinality(set_aside) > 0)),
      called_again   uuid references governance.election check ((outcome = 'set-aside') = (called_again is not null)),
      answered_by    uuid not null,
      answered_at    timestamptz not null
    )`);
    for (const table of ['declared_result', 'objection_answer'])
      await db.query(`call platform.make_append_only('governance.${table}')`);
    for (const table of ['declared_result', 'result_objection', 'objection_answer'])
      await db.query(`grant select, insert on governance.${table} to folkmoot_app`);
    await db.query(`alter table governance.vacated_seat drop constraint vacated_seat_cause_check,
      add constraint vacated_seat_cause_check check (cause in ('term-ended', 'rotation', 'resigned', 'died',
        'left-constituency', 'left-appointing-office', 'appointer-gave-notice', 'disqualified', 'missed-meetings',
        'removed', 'co-option-ended', 'result-set-aside'))`);
    await this.whoMayObject(db);
    await this.whoAnswers(db);
    await this.nothingIsDestroyed(db);
    await this.erasing(db);
  }

  private async whoMayObject(db: QueryRunner): Promise<void> {
    await db.query(`create function governance.may_object(account uuid, election uuid, as_what text) returns boolean
      language sql stable set search_path = pg_catalog as $$
        select case as_what
          when 'candidate' then exists (
            select from platform.account a join governance.candidate k on k.member_id = a.member_id
              join governance.election_contest c on c.id = k.contest_id
             where a.id = account and c.election_id = election and k.withdrew_at is null)
          else exists (
            select from platform.account a join governance.roll_entry r on r.member_id = a.member_id
              join governance.poll p on p.id = r.poll_id where a.id = account and p.subject_id = election)
        end
      $$`);
    await db.query(`create function governance.only_who_may_object() returns trigger language plpgsql as $$
      begin
        if not exists (select from governance.declared_result d where d.decision_id = new.decision_id
                          and governance.may_object(new.account_id, d.election_id, new.made_by)
                          and (new.made_at at time zone 'Europe/London')::date <= d.until) then
          raise exception 'a candidate or a member on the roll objects to a result in its time' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await db.query(`create trigger only_who_may_object before insert on governance.result_objection
      for each row execute function governance.only_who_may_object()`);
  }

  private async whoAnswers(db: QueryRunner): Promise<void> {
    await db.query(`create function governance.only_another_officer() returns trigger language plpgsql as $$
      begin
        if exists (select from governance.result_objection o join governance.declared_result d on d.decision_id = o.decision_id
                    where o.id = new.objection_id and d.declared_by = new.answered_by) then
          raise exception 'another officer than whoever declared the result answers' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await db.query(`create trigger only_another_officer before insert on governance.objection_answer
      for each row execute function governance.only_another_officer()`);
  }

  private async nothingIsDestroyed(db: QueryRunner): Promise<void> {
    await db.query(`create function governance.is_objected_to(poll uuid) returns boolean
      language sql stable set search_path = pg_catalog as $$
        select exists (select from governance.poll p join governance.declared_result d on d.election_id = p.subject_id
                         join governance.result_objection o on o.decision_id = d.decision_id
                        where p.id = poll
                          and not exists (select from governance.objection_answer a where a.objection_id = o.id))
      $$`);
    await db.query(`create function ballot_box.not_while_objected_to() returns trigger language plpgsql as $$
      begin
        if governance.is_objected_to(new.poll_id) then
          raise exception 'an objection to the result of this poll is not answered' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await db.query(`create trigger not_while_objected_to before insert on ballot_box.unlinked_poll
      for each row execute function ballot_box.not_while_objected_to()`);
  }

  private async erasing(db: QueryRunner): Promise<void> {
    await db.query(`create function governance.only_what_was_said_goes() returns trigger language plpgsql as $$
      begin
        if new.statement <> 'Erased.' or to_jsonb(new) - 'statement' <> to_jsonb(old) - 'statement' then
          raise exception '%.% is append-only: % is refused', tg_table_schema, tg_table_name, tg_op
            using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await db.query(`create trigger only_what_was_said_goes before update on governance.result_objection
      for each row execute function governance.only_what_was_said_goes()`);
    await db.query(`create trigger append_only_row before delete on governance.result_objection
      for each row execute function platform.refuse_change()`);
    await db.query(`create trigger append_only_table before truncate on governance.result_objection
      for each statement execute function platform.refuse_change()`);
    await db.query(`create procedure governance.allow_erasing_objections(role_name name) language plpgsql as $$
      begin
        execute format('grant select, update (statement) on governance.result_objection to %I', role_name);
        execute format('grant select (objection_id) on governance.objection_answer to %I', role_name);
        execute format('grant select (decision_id, election_id) on governance.declared_result to %I', role_name);
      end $$`);
    await db.query(`revoke all on procedure governance.allow_erasing_objections from public`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Objections are never dropped. Restore a backup instead.'));
  }
}
