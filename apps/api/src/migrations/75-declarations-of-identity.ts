import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Voters declare their identity with their vote. What is kept is that they did, and when, beside their line of the roll:
 * never beside what they chose. It goes when they are erased. Source: R-D16.
 */
export class DeclarationsOfIdentity1764000000075 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.identity_declaration (
      roll_entry_id uuid not null references governance.roll_entry,
      declared_at   timestamptz not null,
      primary key (roll_entry_id, declared_at)
    )`);
    await db.query(`grant select, insert on governance.identity_declaration to folkmoot_app`);
    await db.query(`create trigger keep_identity_declarations before update on governance.identity_declaration
      for each row execute function platform.refuse_change()`);
    await db.query(`create procedure governance.allow_erasing_identity_declarations(role_name name) language plpgsql as $$
      begin
        execute format('grant select, delete on governance.identity_declaration to %I', role_name);
      end $$`);
    await db.query(
      `revoke all on procedure governance.allow_erasing_identity_declarations from public`,
    );
  }

  async down(): Promise<void> {
    return Promise.reject(
      new Error('What voters declared is never dropped. Restore a backup instead.'),
    );
  }
}
