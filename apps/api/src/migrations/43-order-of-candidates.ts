import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The secret behind the order of candidates by lot: committed to with the notice of election, revealed with who stands. */
export class OrderOfCandidates1764000000043 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table governance.election add order_secret bytea check (octet_length(order_secret) = 32)`,
    );
    await db.query(`grant update (order_secret) on governance.election to folkmoot_app`);
    await db.query(`create function governance.draw_order_once() returns trigger language plpgsql as $$
      begin
        if old.order_secret is not null and new.order_secret is distinct from old.order_secret then
          raise exception 'the secret behind an order is drawn once' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await db.query(`create trigger draw_order_once before update on governance.election
      for each row execute function governance.draw_order_once()`);
  }

  async down(): Promise<void> {
    return Promise.reject(
      new Error('A secret that was committed to stays. Restore a backup instead.'),
    );
  }
}
