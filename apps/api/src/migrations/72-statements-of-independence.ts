import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A returning officer states that they are independent before notice of an election is given. Source: R-D12. */
export class StatementsOfIndependence1764000000072 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.independence_statement (
      election_id uuid not null references governance.election,
      account_id  uuid not null,
      stated_at   timestamptz not null,
      primary key (election_id, account_id)
    )`);
    await db.query(`grant select, insert on governance.independence_statement to folkmoot_app`);
    await db.query(`create trigger keep_independence_statements before update or delete on governance.independence_statement
      for each row execute function platform.refuse_change()`);
  }

  async down(): Promise<void> {
    return Promise.reject(
      new Error('What a returning officer stated is never dropped. Restore a backup instead.'),
    );
  }
}
