import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * One schema for each kind of thing and the two roles of a deployment: whoever runs migrations owns
 * everything, and `folkmoot_app`, which the API and worker act as, owns nothing.
 */
export class SchemasAndRoles1764000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`do $$ begin
      if not exists (select from pg_roles where rolname = 'folkmoot_app') then
        create role folkmoot_app nologin;
      end if;
      if not pg_has_role(current_user, 'folkmoot_app', 'member') then
        execute format('grant folkmoot_app to %I', current_user);
      end if;
    end $$`);
    await db.query(`create schema governance`);
    await db.query(`create schema ballot_box`);
    await db.query(`create schema record`);
    await db.query(`create schema platform`);
    await db.query(`revoke all on schema public from public`);
    await db.query(
      `grant usage on schema governance, ballot_box, record, platform to folkmoot_app`,
    );
    await db.query(`create function platform.refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '%.% is append-only: % is refused', tg_table_schema, tg_table_name, tg_op
          using errcode = 'insufficient_privilege';
      end $$`);
    await db.query(`create procedure platform.make_append_only(target regclass) language plpgsql as $$
      begin
        execute format('create trigger append_only_row before update or delete on %s
          for each row execute function platform.refuse_change()', target);
        execute format('create trigger append_only_table before truncate on %s
          for each statement execute function platform.refuse_change()', target);
      end $$`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('The record is never dropped. Restore a backup instead.'));
  }
}
