import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Who holds how many shares of the voting class, as entries that are never written over, and the votes that a roll gives
 * each elector. Source: Companies Act 2006 ss.113, 284 (R-A7, R-A45).
 */
export class Shareholdings1764000000019 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    // Shares of somebody who left may be held by a nominee, without a vote, until they are passed on (R-I2).
    await db.query(`create table governance.share_entry (
      id          uuid primary key,
      act         uuid not null, -- what the log calls the act that recorded it
      kind        text not null check (kind in ('allotment', 'transfer', 'surrender', 'to-nominee', 'from-nominee')),
      from_member uuid references governance.member,
      to_member   uuid references governance.member,
      shares      bigint not null check (shares between 1 and 9007199254740991),
      on_day      date not null,
      recorded_at timestamptz not null,
      check ((from_member is not null) = (kind in ('transfer', 'surrender', 'to-nominee'))),
      check ((to_member is not null) = (kind in ('allotment', 'transfer', 'from-nominee'))),
      check (from_member <> to_member)
    )`);
    for (const side of ['from_member', 'to_member'])
      await db.query(
        `create index share_entry_${side} on governance.share_entry (${side}, on_day)`,
      );
    // What each entry adds to a holding or takes from it; no member is the nominee.
    await db.query(`create view governance.share_change as
      select to_member as member, on_day, shares as by from governance.share_entry
       where to_member is not null or kind = 'to-nominee'
      union all
      select from_member, on_day, -shares from governance.share_entry
       where from_member is not null or kind = 'from-nominee'`);
    await this.keepWhole(db);
    await db.query(`call platform.make_append_only('governance.share_entry')`);
    await db.query(`grant select, insert on governance.share_entry to folkmoot_app`);
    await db.query(`grant select on governance.share_change to folkmoot_app`);
    await db.query(`create procedure governance.allow_erasing(role_name name) language plpgsql as $$
      begin
        execute format('grant select (id, act, from_member, to_member) on governance.share_entry to %I', role_name);
      end $$`);
    await db.query(`revoke all on procedure governance.allow_erasing from public`);
    await this.votesOnRolls(db);
  }

  /** Nobody ever holds fewer than none, and there are never more than can be counted exactly. */
  private async keepWhole(db: QueryRunner): Promise<void> {
    await db.query(`create function governance.holdings_are_whole() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(4702111236);
        if exists (select from (select sum(sum(c.by)) over (partition by c.member order by c.on_day) as held
                                  from governance.share_change c
                                 where c.member is null or c.member in (select from_member from added)
                                 group by c.member, c.on_day) as holding where held < 0)
           or (select sum(c.by) from governance.share_change c) > 9007199254740991 then
          raise exception 'a holding is less than nothing, or more than can be counted' using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    await db.query(`create trigger holdings_are_whole after insert on governance.share_entry
      referencing new table as added for each statement execute function governance.holdings_are_whole()`);
  }

  /** One vote each, unless a poll goes by shares: then its roll says how many votes there are. Source: R-A7. */
  private async votesOnRolls(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table governance.roll_entry add votes bigint not null default 1 check (votes > 0)`,
    );
    await db.query(`alter table governance.poll add roll_votes bigint
      check (roll_votes >= roll_count and roll_votes <= 9007199254740991)`);
    await db.query(`create function governance.votes_as_its_poll() returns trigger language plpgsql as $$
      begin
        if exists (select from added join governance.poll p on p.id = added.poll_id
                    where p.roll_votes is null and added.votes <> 1) then
          raise exception 'in a poll by people everybody has one vote' using errcode = 'check_violation';
        end if;
        return null;
      end $$`);
    await db.query(`create trigger votes_as_its_poll after insert on governance.roll_entry
      referencing new table as added for each statement execute function governance.votes_as_its_poll()`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Forward only. Restore a backup instead.'));
  }
}
