import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The numbers that others publish after a poll closes, from which its lots are drawn where that was announced: one officer
 * enters them, another agrees. Source: R-10.
 */
export class PublicValues1764000000071 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table governance.poll
      add lot_source  text check (lot_source <> ''),
      add lot_numbers integer check (lot_numbers between 1 and 20),
      add check ((lot_source is null) = (lot_numbers is null))`);
    await db.query(`create table governance.public_value (
      id         uuid primary key,
      poll_id    uuid not null references governance.poll,
      drawn_on   date not null,
      numbers    integer[] not null check (0 <= all (numbers)),
      asked_by   uuid not null,
      asked_at   timestamptz not null,
      agreed     boolean,
      decided_by uuid,
      decided_at timestamptz,
      check ((agreed is null) = (decided_at is null) and (agreed is null) = (decided_by is null)),
      check (agreed is not true or decided_by <> asked_by)
    )`);
    for (const [name, which] of [
      ['pending', 'agreed is null'],
      ['agreed', 'agreed'],
    ] as const)
      await db.query(
        `create unique index public_value_${name} on governance.public_value (poll_id) where ${which}`,
      );
    await db.query(
      `grant select, insert, update (agreed, decided_by, decided_at) on governance.public_value to folkmoot_app`,
    );
    await this.onlyAfterTheClose(db);
    await this.decidedOnce(db);
  }

  private async onlyAfterTheClose(db: QueryRunner): Promise<void> {
    await db.query(`create function governance.public_value_after_close() returns trigger language plpgsql as $$
      begin
        if not exists (select from governance.poll p where p.id = new.poll_id and p.closed_at is not null
                          and p.lot_numbers = cardinality(new.numbers)) then
          raise exception 'numbers for lots are entered after the close of a poll that announced so many of them'
            using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await db.query(`create trigger public_value_after_close before insert on governance.public_value
      for each row execute function governance.public_value_after_close()`);
  }

  private async decidedOnce(db: QueryRunner): Promise<void> {
    await db.query(`create function governance.decide_public_value_once() returns trigger language plpgsql as $$
      begin
        if old.agreed is not null then
          raise exception 'numbers for lots are agreed on once' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await db.query(`create trigger decide_public_value_once before update on governance.public_value
      for each row execute function governance.decide_public_value_once()`);
    await db.query(`create trigger keep_public_values before delete on governance.public_value
      for each row execute function platform.refuse_change()`);
  }

  async down(): Promise<void> {
    return Promise.reject(
      new Error('What lots were drawn from is never dropped. Restore a backup instead.'),
    );
  }
}
