import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Whoever publishes the record reads what is public of it and nothing else: no member, no opening of a
 * commitment, no ballot by name. Any role can be given that, such as an inspector's.
 */
export class Publishing1764000000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create procedure record.allow_publishing(role_name name) language plpgsql as $$
      begin
        execute format('grant usage on schema record, governance to %I', role_name);
        execute format('grant select (log, index, bytes) on record.entry to %I', role_name);
        execute format('grant select on record.checkpoint, record.cosignature, record.signing_key to %I', role_name);
        execute format('grant select (name, about) on governance.organisation to %I', role_name);
        execute format('grant select (version, pack) on governance.constitution_version to %I', role_name);
        execute format('grant select (number, document) on governance.decision to %I', role_name);
        execute format('grant select (id, secrecy) on governance.poll to %I', role_name);
        execute format('grant select (contest_id, poll_id, sha256, sheet, ballots) on governance.count_sheet to %I', role_name);
      end $$`);
    await db.query(`revoke all on procedure record.allow_publishing from public`);
    // Whoever migrates may not be allowed to make roles: then whoever runs the database makes it.
    await db.query(`do $$ begin
      if not exists (select from pg_roles where rolname = 'folkmoot_publisher') then
        create role folkmoot_publisher nologin;
      end if;
    exception when insufficient_privilege or duplicate_object then null;
    end $$`);
    await db.query(`do $$ begin
      if exists (select from pg_roles where rolname = 'folkmoot_publisher') then
        call record.allow_publishing('folkmoot_publisher');
      end if;
    end $$`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Forward only. Restore a backup instead.'));
  }
}
