import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Who may erase a member, and what of theirs: openings of commitments, the words in the registers that are
 * about them, and how they signed in. The app cannot, and the eraser can do nothing else: entries,
 * ballots, rolls, counts and decisions stay as they are.
 */
export class Erasing1764000000011 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table governance.member
      add erased_on date,
      add constraint member_erased check (erased_on is null or (email is null and name = 'Erased member'))`);
    await this.statements(db);
    await this.allow(db);
    // Whoever migrates may not be allowed to make roles: then whoever runs the database makes it, and migrates again.
    await db.query(`do $$ begin
      if not exists (select from pg_roles where rolname = 'folkmoot_eraser') then
        create role folkmoot_eraser nologin;
        execute format('grant folkmoot_eraser to %I', current_user);
      end if;
    exception when insufficient_privilege or duplicate_object then null;
    end $$`);
  }

  /** Of a ballot paper nothing changes but that a candidate's own words are taken away. */
  private async statements(db: QueryRunner): Promise<void> {
    await db.query(`create function governance.only_a_statement_goes() returns trigger language plpgsql as $$
      begin
        if new.statement is not null or old.statement is null
          or to_jsonb(new) - 'statement' <> to_jsonb(old) - 'statement' then
          raise exception '%.% is append-only: % is refused', tg_table_schema, tg_table_name, tg_op
            using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await db.query(`drop trigger append_only_row on governance.contest_option`);
    await db.query(`create trigger append_only_row before delete on governance.contest_option
      for each row execute function platform.refuse_change()`);
    await db.query(`create trigger only_a_statement_goes before update on governance.contest_option
      for each row execute function governance.only_a_statement_goes()`);
  }

  private async allow(db: QueryRunner): Promise<void> {
    await db.query(`create procedure record.allow_erasing(role_name name) language plpgsql as $$
      begin
        execute format('grant usage on schema record, governance, ballot_box, platform to %I', role_name);
        execute format('grant select (action, resource, bytes) on record.entry to %I', role_name);
        execute format('grant select (commitment, name, payload), delete on record.opening to %I', role_name);
        execute format('grant execute on function record.append to %I', role_name);
        execute format('grant select on governance.member, governance.term, governance.candidate, governance.election_contest,
          governance.nomination, governance.vacancy, governance.challenge, governance.contest_option to %I', role_name);
        execute format('grant select (id, member_id, poll_id) on governance.roll_entry to %I', role_name);
        execute format('grant select (id, subject_id) on governance.poll to %I', role_name);
        execute format('grant select (id, decided_on) on governance.decision to %I', role_name);
        execute format('grant select (id, decision_id) on governance.election, governance.fund_round to %I', role_name);
        execute format('grant select (id, decision_id, proposal) on governance.resolution to %I', role_name);
        execute format('grant select (id, roll_entry_id) on ballot_box.ballot to %I', role_name);
        execute format('grant update (number, name, email, erased_on) on governance.member to %I', role_name);
        execute format('grant update (name, statement) on governance.candidate, governance.nomination to %I', role_name);
        execute format('grant update (statement) on governance.contest_option to %I', role_name);
        execute format('grant update (raised_by, question, responder, response) on governance.challenge to %I', role_name);
        execute format('grant select on platform.account_role to %I', role_name);
        execute format('grant select, delete on platform.account, platform.sign_in_request, platform.session,
          platform.mailbox_message to %I', role_name);
        execute format('grant select, insert, update, delete on platform.answered_request to %I', role_name);
      end $$`);
    await db.query(`revoke all on procedure record.allow_erasing from public`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('What was erased does not come back. Restore a backup.'));
  }
}
