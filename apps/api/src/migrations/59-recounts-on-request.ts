import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What candidates and scrutineers ask for when they doubt a count, and what the returning officer answers. Whoever asks
 * stands on the paper, or may review the count, and doubts the newest. Source: R-H8 [design].
 */
export class RecountsOnRequest1764000000059 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table governance.election_count
      add column recount_of integer check (recount_of = number - 1),
      add column agrees     boolean,
      add check ((agrees is null) = (recount_of is null))`);
    await db.query(`comment on column governance.election_count.agrees is
      'Whether a recount has the sheets of the count before; null where it was made for another cause'`);
    // Whose account it is goes when the person is erased; what was said stays.
    await db.query(`create table governance.recount_request (
      id         uuid primary key,
      poll_id    uuid not null,
      number     integer not null,
      asked_by   text not null check (asked_by in ('candidate', 'scrutineer')),
      account_id uuid not null,
      reason     text not null check (reason <> ''),
      asked_at   timestamptz not null,
      unique (poll_id, number, account_id),
      foreign key (poll_id, number) references governance.election_count
    )`);
    await db.query(`create table governance.recount_answer (
      request_id  uuid primary key references governance.recount_request,
      granted     boolean not null,
      answer      text check (answer <> ''),
      recount     integer,
      answered_at timestamptz not null,
      check (granted = (answer is null) and granted = (recount is not null))
    )`);
    for (const table of ['recount_request', 'recount_answer']) {
      await db.query(`call platform.make_append_only('governance.${table}')`);
      await db.query(`grant select, insert on governance.${table} to folkmoot_app`);
    }
    await this.whoMayAsk(db);
  }

  private async whoMayAsk(db: QueryRunner): Promise<void> {
    await db.query(`create function governance.stands_in(account uuid, poll uuid) returns boolean
      language sql stable set search_path = pg_catalog as $$
        select exists (select from platform.account a join governance.candidate k on k.member_id = a.member_id
                         join governance.contest_option o on o.id = k.id join governance.contest c on c.id = o.contest_id
                         join governance.election_contest called on called.id = k.contest_id
                         join governance.poll held on held.id = c.poll_id
                         join governance.poll counted on counted.subject_id = held.subject_id
                        where a.id = account and counted.id = poll and called.abandoned_at is null
                          and not exists (select from governance.candidate_ceased x where x.candidate_id = k.id))
      $$`);
    await db.query(`create function governance.only_who_may_ask() returns trigger language plpgsql as $$
      begin
        if not (case new.asked_by when 'candidate' then governance.stands_in(new.account_id, new.poll_id)
                                  else governance.may_review_count(new.account_id, new.poll_id) end)
          or exists (select from governance.election_count later
                      where later.poll_id = new.poll_id and later.number > new.number)
          or exists (select from governance.decision d where d.poll_id = new.poll_id and d.type = 'election') then
          raise exception 'a candidate or an independent scrutineer asks for a recount of the newest count before its result is declared'
            using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await db.query(`create trigger only_who_may_ask before insert on governance.recount_request
      for each row execute function governance.only_who_may_ask()`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Recounts are never dropped. Restore a backup instead.'));
  }
}
