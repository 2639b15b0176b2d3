import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Files that are issued about a decision, such as its certificate: as they were, for as long as the record is kept. */
export class IssuedDocuments1764000000025 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.issued_document (
      decision_id uuid not null references governance.decision,
      document    text not null check (document in ('certificate-of-result', 'scrutineers-report')),
      sha256      text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
      content     bytea not null check (encode(sha256(content), 'hex') = sha256),
      issued_at   timestamptz not null,
      primary key (decision_id, document)
    )`);
    await db.query(`call platform.make_append_only('governance.issued_document')`);
    await db.query(`grant select, insert on governance.issued_document to folkmoot_app`);
    await this.publishing(db);
  }

  private async publishing(db: QueryRunner): Promise<void> {
    await db.query(`create procedure record.allow_publishing_issued_documents(role_name name) language plpgsql as $$
      begin
        execute format('grant select on governance.issued_document to %I', role_name);
        execute format('grant select (id, number) on governance.decision to %I', role_name);
      end $$`);
    await db.query(`revoke all on procedure record.allow_publishing_issued_documents from public`);
    await db.query(`do $$ begin
      if exists (select from pg_roles where rolname = 'folkmoot_publisher') then
        call record.allow_publishing_issued_documents('folkmoot_publisher');
      end if;
    end $$`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Forward only. Restore a backup instead.'));
  }
}
