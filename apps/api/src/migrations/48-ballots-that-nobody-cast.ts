import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Destroying who cast which ballot in an open poll once its time is over (R-D25, R-H4). What was counted stays, merged
 * and without anybody's name, since a seat may be filled from it; so does the mark on the roll that somebody voted.
 */
export class BallotsThatNobodyCast1764000000048 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.tables(db);
    await this.guards(db);
    await this.unlinking(db);
    // Whether somebody took part in a poll is known as before; when is not.
    await db.query(`create or replace view ballot_box.vote as
      select id, poll_id, roll_entry_id, cast_at from ballot_box.ballot
      union all select id, poll_id, roll_entry_id, cast_at from ballot_box.sealed_ballot
      union all select id, poll_id, roll_entry_id, cast_at from ballot_box.paper_mark where ballot_id is null
      union all select roll_entry_id, poll_id, roll_entry_id, null from ballot_box.voted_mark`);
    await db.query(`create or replace procedure ballot_box.allow_erasing(role_name name) language plpgsql as $$
      begin
        execute format('grant select (credential, box_id, roll_entry_id) on ballot_box.voter_key to %I', role_name);
        execute format('grant select (id, roll_entry_id) on ballot_box.sealed_ballot, ballot_box.vote,
          ballot_box.paper_mark to %I', role_name);
        execute format('grant select (id, poll_id) on ballot_box.ballots_hold to %I', role_name);
        execute format('grant select (hold_id) on ballot_box.ballots_release to %I', role_name);
      end $$`);
  }

  private async tables(db: QueryRunner): Promise<void> {
    await db.query(`create table ballot_box.unlinked_poll (
      poll_id     uuid primary key references governance.poll,
      kept_until  date not null,
      unlinked_on date not null check (unlinked_on > kept_until)
    )`);
    await db.query(`create table ballot_box.voted_mark (
      roll_entry_id uuid primary key references governance.roll_entry,
      poll_id       uuid not null references ballot_box.unlinked_poll
    )`);
    await db.query(`create index voted_mark_poll on ballot_box.voted_mark (poll_id)`);
    // Equal papers of one contest together; where votes go by shares, the votes of those who marked them so.
    await db.query(`create table ballot_box.merged_paper (
      poll_id    uuid not null references ballot_box.unlinked_poll,
      contest_id uuid not null references governance.contest,
      options    uuid[] not null,
      count      bigint not null check (count > 0),
      unique (contest_id, options)
    )`);
    await db.query(`create index merged_paper_poll on ballot_box.merged_paper (poll_id)`);
    await db.query(`create table ballot_box.ballots_hold (
      id      uuid primary key,
      poll_id uuid not null references governance.poll,
      reason  text not null check (reason <> ''),
      held_at timestamptz not null
    )`);
    await db.query(`create index ballots_hold_poll on ballot_box.ballots_hold (poll_id)`);
    await db.query(`create table ballot_box.ballots_release (
      hold_id     uuid primary key references ballot_box.ballots_hold,
      reason      text not null check (reason <> ''),
      released_at timestamptz not null
    )`);
    const written = ['ballots_hold', 'ballots_release'];
    for (const table of ['unlinked_poll', 'voted_mark', 'merged_paper', ...written]) {
      await db.query(`call platform.make_append_only('ballot_box.${table}')`);
      await db.query(`grant select on ballot_box.${table} to folkmoot_app`);
    }
    for (const table of written)
      await db.query(`grant insert on ballot_box.${table} to folkmoot_app`);
  }

  /** Ballots still never change and never go, but in the transaction that unlinks their poll. */
  private async guards(db: QueryRunner): Promise<void> {
    await db.query(`create function ballot_box.only_when_unlinked() returns trigger language plpgsql as $$
      begin
        if not exists (select from ballot_box.unlinked_poll u
                        where u.poll_id = old.poll_id and u.xmin = pg_current_xact_id()::xid)
          or tg_op = 'UPDATE' and (to_jsonb(new) - tg_argv[0] <> to_jsonb(old) - tg_argv[0]
                                   or to_jsonb(new) -> tg_argv[0] <> 'null'::jsonb)
        then
          raise exception '%.% is append-only: % is refused', tg_table_schema, tg_table_name, tg_op
            using errcode = 'insufficient_privilege';
        end if;
        if tg_op = 'UPDATE' then return new; end if;
        return old;
      end $$`);
    const loses = { paper_mark: 'ballot_id', envelope_reading: 'answers' } as const;
    for (const [table, column] of Object.entries(loses)) {
      await db.query(`drop trigger append_only_row on ballot_box.${table}`);
      await db.query(`create trigger append_only_row before delete on ballot_box.${table}
        for each row execute function platform.refuse_change()`);
      await db.query(`create trigger only_when_unlinked before update on ballot_box.${table}
        for each row execute function ballot_box.only_when_unlinked('${column}')`);
    }
    await db.query(`drop trigger append_only_row on ballot_box.ballot`);
    await db.query(`create trigger append_only_row before update on ballot_box.ballot
      for each row execute function platform.refuse_change()`);
    await db.query(`create trigger only_when_unlinked before delete on ballot_box.ballot
      for each row execute function ballot_box.only_when_unlinked()`);
    // By the clock of the database too, unless it is behind the close, as where time is set by hand.
    await db.query(`create function ballot_box.only_when_due() returns trigger language plpgsql as $$
      begin
        if exists (select from governance.poll p where p.id = new.poll_id
                      and (p.secrecy <> 'open' or p.closed_at is null
                           or now() between p.closed_at and p.closed_at + interval '1 year'
                           or new.kept_until < (p.closed_at at time zone 'Europe/London')::date + interval '1 year')) then
          raise exception 'who cast which ballot is kept for a year after the close' using errcode = 'insufficient_privilege';
        end if;
        if exists (select from ballot_box.ballots_hold h where h.poll_id = new.poll_id
                      and not exists (select from ballot_box.ballots_release r where r.hold_id = h.id)) then
          raise exception 'these ballots are on hold' using errcode = 'insufficient_privilege';
        end if;
        return new;
      end $$`);
    await db.query(`create trigger only_when_due before insert on ballot_box.unlinked_poll
      for each row execute function ballot_box.only_when_due()`);
    await db.query(`create function ballot_box.told_in_the_log() returns trigger language plpgsql as $$
      begin
        if not exists (select from record.entry e
                        where e.action = 'ballots.unlinked' and e.resource = new.poll_id::text) then
          raise exception 'ballots are unlinked with an entry in the log' using errcode = 'insufficient_privilege';
        end if;
        return null;
      end $$`);
    await db.query(`create constraint trigger told_in_the_log after insert on ballot_box.unlinked_poll
      deferrable initially deferred for each row execute function ballot_box.told_in_the_log()`);
  }

  /** The one way in which ballots go: with all that ties them to anybody, and with what is counted from left behind. */
  private async unlinking(db: QueryRunner): Promise<void> {
    await db.query(`create function ballot_box.unlink(poll uuid, kept_until date, unlinked_on date)
      returns void language plpgsql security definer set search_path = pg_catalog as $$
      begin
        insert into ballot_box.unlinked_poll values (poll, kept_until, unlinked_on);
        insert into ballot_box.merged_paper (poll_id, contest_id, options, count)
          select poll, (answer ->> 'contest')::uuid,
                 array(select jsonb_array_elements_text(answer -> 'options')::uuid) as options, sum(e.votes)
            from (select distinct on (b.roll_entry_id) b.roll_entry_id, b.answers from ballot_box.ballot b
                   where b.poll_id = poll order by b.roll_entry_id, b.ordinal desc) as last
            join governance.roll_entry e on e.id = last.roll_entry_id
           cross join lateral jsonb_array_elements(last.answers) as answer
           group by 1, 2, 3;
        insert into ballot_box.voted_mark (roll_entry_id, poll_id)
          select b.roll_entry_id, poll from ballot_box.ballot b where b.poll_id = poll
             and not exists (select from ballot_box.paper_mark m where m.roll_entry_id = b.roll_entry_id)
           group by 1;
        delete from record.opening o using (
          select part.value as commitment
            from (select 'ballot.accepted' as action, b.id from ballot_box.ballot b where b.poll_id = poll
                  union all select 'paper.marked', m.id from ballot_box.paper_mark m where m.poll_id = poll) as about
            join record.entry l on l.resource = about.id::text and l.action = about.action
           cross join lateral json_each_text(convert_from(l.bytes, 'UTF8')::json #> '{b,c}') as part
           where part.key in ('ballot', 'voter')) as tied
         where o.commitment = tied.commitment;
        update ballot_box.envelope_reading r set answers = null where r.poll_id = poll and r.answers is not null;
        update ballot_box.paper_mark m set ballot_id = null where m.poll_id = poll and m.ballot_id is not null;
        delete from ballot_box.ballot b where b.poll_id = poll;
      end $$`);
    await db.query(`revoke all on function ballot_box.unlink from public`);
    await db.query(`grant execute on function ballot_box.unlink to folkmoot_app`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('What was destroyed does not come back.'));
  }
}
