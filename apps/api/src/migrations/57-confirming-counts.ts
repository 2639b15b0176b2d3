import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Counts of elections one after the other, what scrutineers say to each, and what the returning officer answers. Whoever
 * reviews a count is neither returning officer nor candidate, and reviews the newest. Source: R-H8.
 */
export class ConfirmingCounts1764000000057 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.election_count (
      poll_id      uuid not null references governance.poll,
      number       integer not null check (number > 0),
      scrutineers  integer check (scrutineers >= 0),
      published_at timestamptz not null,
      primary key (poll_id, number)
    )`);
    await db.query(`comment on column governance.election_count.scrutineers is
      'How many could review it; null where the rules ask for no review'`);
    // Whose account it is goes when the person is erased; what was said stays.
    await db.query(`create table governance.count_review (
      id         uuid primary key,
      poll_id    uuid not null,
      number     integer not null,
      account_id uuid not null,
      objection  text check (objection <> ''),
      given_at   timestamptz not null,
      foreign key (poll_id, number) references governance.election_count
    )`);
    await db.query(
      `create unique index count_confirmed_once on governance.count_review (poll_id, number) where objection is null`,
    );
    await db.query(
      `create unique index count_objected_once on governance.count_review (poll_id, number, account_id) where objection is not null`,
    );
    await db.query(`create table governance.count_answer (
      review_id   uuid primary key references governance.count_review,
      answer      text not null check (answer <> ''),
      answered_at timestamptz not null
    )`);
    for (const table of ['election_count', 'count_review', 'count_answer']) {
      await db.query(`call platform.make_append_only('governance.${table}')`);
      await db.query(`grant select, insert on governance.${table} to folkmoot_app`);
    }
    await this.whoMayReview(db);
  }

  private async whoMayReview(db: QueryRunner): Promise<void> {
    await db.query(`create function governance.may_review_count(account uuid, poll uuid) returns boolean
      language sql stable set search_path = pg_catalog as $$
        select exists (select from platform.account_role r where r.account_id = account and r.role = 'scrutineer')
          and not exists (select from platform.account_role r where r.account_id = account and r.role = 'returning-officer')
          and not exists (select from platform.account a join governance.candidate k on k.member_id = a.member_id
                            join governance.contest_option o on o.id = k.id join governance.contest c on c.id = o.contest_id
                            join governance.poll held on held.id = c.poll_id
                            join governance.poll counted on counted.subject_id = held.subject_id
                           where a.id = account and counted.id = poll)
      $$`);
    await db.query(`create function governance.only_who_may_review() returns trigger language plpgsql as $$
      begin
        if not governance.may_review_count(new.account_id, new.poll_id)
          or exists (select from governance.election_count later
                      where later.poll_id = new.poll_id and later.number > new.number)
          or exists (select from governance.decision d where d.poll_id = new.poll_id and d.type = 'election') then
          raise exception 'a scrutineer who is no candidate reviews the newest count before its result is declared'
            using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await db.query(`create trigger only_who_may_review before insert on governance.count_review
      for each row execute function governance.only_who_may_review()`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Counts are never dropped. Restore a backup instead.'));
  }
}
