import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Recalls that members of a constituency ask for with signatures of their own. Who signed goes when they are erased; how
 * many signed stays. Source: R-E18.
 */
export class RecallsSignedByMembers1764000000074 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.recall (
      id            uuid primary key,
      term_id       uuid not null references governance.term,
      reasons       text not null check (reasons <> ''),
      begun_at      timestamptz not null,
      signatures    integer not null check (signatures >= 0),
      withdrawn_at  timestamptz check (withdrawn_at is null or signatures = 0),
      received_on   date,
      signed        integer check (signed > 0),
      entitled      integer check (entitled >= signed),
      resolution_id uuid references governance.resolution on delete set null,
      check ((received_on is null) = (signed is null) and (signed is null) = (entitled is null)),
      check (received_on is null or withdrawn_at is null),
      check (resolution_id is null or received_on is not null)
    )`);
    await db.query(
      `comment on column governance.recall.signed is 'Those who had signed and belonged to the constituency when it was presented'`,
    );
    // One requisition about a term at a time, until a resolution is drafted on it.
    await db.query(`create unique index recall_under_way on governance.recall (term_id)
      where withdrawn_at is null and resolution_id is null`);
    await db.query(`create table governance.recall_signature (
      recall_id uuid not null references governance.recall,
      member_id uuid not null references governance.member,
      signed_at timestamptz not null,
      primary key (recall_id, member_id)
    )`);
    await db.query(`create function governance.only_while_signed() returns trigger language plpgsql as $$
      begin
        if exists (select from governance.recall r where r.id = new.recall_id
                      and (r.received_on is not null or r.withdrawn_at is not null)) then
          raise exception 'a requisition that was presented or withdrawn is signed no more' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await db.query(`create trigger only_while_signed before insert on governance.recall_signature
      for each row execute function governance.only_while_signed()`);
    await db.query(`grant select, insert on governance.recall to folkmoot_app`);
    await db.query(
      `grant update (signatures, withdrawn_at, received_on, signed, entitled, resolution_id) on governance.recall to folkmoot_app`,
    );
    await db.query(`grant select, insert, delete on governance.recall_signature to folkmoot_app`);
    await db.query(`create procedure governance.allow_erasing_recalls(role_name name) language plpgsql as $$
      begin
        execute format('grant select, delete on governance.recall_signature to %I', role_name);
        execute format('grant select, update (reasons) on governance.recall to %I', role_name);
      end $$`);
    await db.query(`revoke all on procedure governance.allow_erasing_recalls from public`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Requisitions are never dropped. Restore a backup instead.'));
  }
}
