import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Votes on paper: batches of envelopes as they were announced, what two tellers read in them, and the marks and papers
 * that came of it. In a secret poll what a paper says is here only as its tellers' browsers sealed it, and nothing
 * says which paper was in whose envelope.
 */
export class VotingOnPaper1764000000021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.batches(db);
    await this.votes(db);
    for (const table of [
      'paper_batch',
      'paper_teller',
      'envelope_reading',
      'paper_reading',
      'paper_batch_end',
      'paper_mark',
      'sealed_paper',
    ]) {
      await db.query(`call platform.make_append_only('ballot_box.${table}')`);
      await db.query(`grant select, insert on ballot_box.${table} to folkmoot_app`);
    }
    await this.guards(db);
    await this.views(db);
    await this.erasing(db);
  }

  private async batches(db: QueryRunner): Promise<void> {
    await db.query(`create table ballot_box.paper_batch (
      id           uuid primary key,
      poll_id      uuid not null references governance.poll,
      number       integer not null check (number > 0),
      place        text not null check (place <> ''),
      envelopes    integer not null check (envelopes between 1 and 500),
      announced_at timestamptz not null,
      unique (poll_id, number),
      unique (id, poll_id)
    )`);
    // Whose account it is goes when the person is erased; that there were two stays.
    await db.query(`create table ballot_box.paper_teller (
      batch_id   uuid not null references ballot_box.paper_batch,
      teller     integer not null check (teller in (1, 2)),
      account_id uuid not null,
      primary key (batch_id, teller),
      unique (batch_id, account_id)
    )`);
    await db.query(`create table ballot_box.envelope_reading (
      batch_id      uuid not null,
      poll_id       uuid not null,
      envelope      integer not null check (envelope > 0),
      teller        integer not null,
      ordinal       integer not null check (ordinal > 0),
      roll_entry_id uuid,
      ground        text check (ground <> ''),
      answers       jsonb,
      read_at       timestamptz not null,
      primary key (batch_id, envelope, teller, ordinal),
      check ((roll_entry_id is null) <> (ground is null)),
      check (answers is null or roll_entry_id is not null),
      foreign key (batch_id, teller) references ballot_box.paper_teller,
      foreign key (batch_id, poll_id) references ballot_box.paper_batch (id, poll_id),
      foreign key (roll_entry_id, poll_id) references governance.roll_entry (id, poll_id)
    )`);
    await db.query(`create table ballot_box.paper_reading (
      batch_id   uuid not null,
      poll_id    uuid not null,
      box_id     uuid not null,
      paper      integer not null check (paper > 0),
      teller     integer not null,
      ordinal    integer not null check (ordinal > 0),
      credential text not null check (credential ~ '^[0-9a-f]{64}$'),
      tracker    text not null,
      text       text not null,
      read_at    timestamptz not null,
      primary key (batch_id, box_id, paper, teller, ordinal),
      foreign key (batch_id, teller) references ballot_box.paper_teller,
      foreign key (batch_id, poll_id) references ballot_box.paper_batch (id, poll_id),
      foreign key (box_id, poll_id) references ballot_box.sealed_box (id, poll_id)
    )`);
    await db.query(`create table ballot_box.paper_batch_end (
      batch_id uuid primary key references ballot_box.paper_batch,
      outcome  text not null check (outcome in ('confirmed', 'withdrawn')),
      reason   text check (reason <> ''),
      ended_at timestamptz not null,
      check ((outcome = 'withdrawn') = (reason is not null))
    )`);
  }

  private async votes(db: QueryRunner): Promise<void> {
    await db.query(`create table ballot_box.paper_mark (
      id            uuid primary key,
      poll_id       uuid not null,
      batch_id      uuid not null,
      roll_entry_id uuid not null unique,
      ballot_id     uuid unique,
      cast_at       timestamptz not null,
      foreign key (batch_id, poll_id) references ballot_box.paper_batch (id, poll_id),
      foreign key (roll_entry_id, poll_id) references governance.roll_entry (id, poll_id)
    )`);
    await db.query(`create index paper_mark_poll on ballot_box.paper_mark (poll_id)`);
    await db.query(`create table ballot_box.sealed_paper (
      id         uuid primary key,
      poll_id    uuid not null,
      box_id     uuid not null,
      batch_id   uuid not null,
      credential text not null unique check (credential ~ '^[0-9a-f]{64}$'),
      tracker    text not null unique,
      text       text not null,
      cast_at    timestamptz not null,
      foreign key (box_id, poll_id) references ballot_box.sealed_box (id, poll_id),
      foreign key (batch_id, poll_id) references ballot_box.paper_batch (id, poll_id)
    )`);
    await db.query(`create index sealed_paper_box on ballot_box.sealed_paper (box_id)`);
  }

  private async guards(db: QueryRunner): Promise<void> {
    // As before; and whoever has voted on paper casts no ballot besides.
    await db.query(`create or replace function ballot_box.only_while_open() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock_shared(hashtextextended(poll_id::text, 1))
           from (select distinct poll_id from added order by poll_id) as poll;
        if exists (select from added join governance.poll p on p.id = added.poll_id
                    where p.closed_at is not null or added.cast_at not between p.opens_at and p.closes_at) then
          raise exception 'a ballot is cast while its poll is open' using errcode = 'insufficient_privilege';
        end if;
        if tg_table_name = 'ballot' and exists (select from added join governance.poll p on p.id = added.poll_id
                    where p.secrecy = 'secret') then
          raise exception 'the ballots of a secret poll are sealed' using errcode = 'insufficient_privilege';
        end if;
        if tg_table_name in ('ballot', 'sealed_ballot') then
          if exists (select from added join ballot_box.paper_mark m on m.roll_entry_id = added.roll_entry_id
                      where m.ballot_id is distinct from added.id) then
            raise exception 'whoever has voted on paper casts no other ballot' using errcode = 'insufficient_privilege';
          end if;
        end if;
        return null;
      end $$`);
    for (const table of ['paper_mark', 'sealed_paper'])
      await db.query(`create trigger only_while_open after insert on ballot_box.${table}
        referencing new table as added for each statement execute function ballot_box.only_while_open()`);
    // A batch is confirmed with as many papers in each box as envelopes of its electors, and no envelope unaccounted for.
    await db.query(`create function ballot_box.only_as_many_papers() returns trigger language plpgsql as $$
      begin
        if new.outcome = 'confirmed' and exists (
          select from ballot_box.paper_batch b join ballot_box.sealed_box x on x.poll_id = b.poll_id
           where b.id = new.batch_id
             and (select count(*) from ballot_box.sealed_paper s where s.batch_id = b.id and s.box_id = x.id)
              <> (select count(*) from ballot_box.paper_mark m join governance.roll_entry e on e.id = m.roll_entry_id
                   where m.batch_id = b.id and (x.constituency is null or x.constituency = e.constituency)))
        then
          raise exception 'a batch has a paper for every mark on the roll' using errcode = 'insufficient_privilege';
        end if;
        if new.outcome = 'confirmed' and (select count(*) from ballot_box.paper_mark m where m.batch_id = new.batch_id)
             > (select b.envelopes from ballot_box.paper_batch b where b.id = new.batch_id) then
          raise exception 'a batch has no more votes than envelopes' using errcode = 'insufficient_privilege';
        end if;
        return null;
      end $$`);
    await db.query(`create trigger only_as_many_papers after insert on ballot_box.paper_batch_end
      for each row execute function ballot_box.only_as_many_papers()`);
  }

  private async views(db: QueryRunner): Promise<void> {
    // In an open poll a vote on paper is a ballot by name like the others.
    await db.query(`create or replace view ballot_box.vote as
      select id, poll_id, roll_entry_id, cast_at from ballot_box.ballot
      union all select id, poll_id, roll_entry_id, cast_at from ballot_box.sealed_ballot
      union all select id, poll_id, roll_entry_id, cast_at from ballot_box.paper_mark where ballot_id is null`);
    // What anybody may know of the sealed ballots of a box: never whose they are.
    await db.query(`create view ballot_box.ballot_board as
      select s.id, s.poll_id, s.box_id, s.credential, s.tracker, s.text,
             case when exists (select from ballot_box.sealed_ballot later
                                where later.box_id = s.box_id and later.roll_entry_id = s.roll_entry_id
                                  and later.ordinal > s.ordinal)
                    or exists (select from ballot_box.paper_mark m where m.roll_entry_id = s.roll_entry_id)
                  then 'superseded' else 'current' end as state
        from ballot_box.sealed_ballot s
      union all
      select p.id, p.poll_id, p.box_id, p.credential, p.tracker, p.text, 'paper' from ballot_box.sealed_paper p`);
    await db.query(`create or replace view ballot_box.published_ballot as
      select b.id, b.box_id, b.credential, b.tracker, b.text, b.state <> 'superseded' as counts
        from ballot_box.ballot_board b join governance.poll p on p.id = b.poll_id
       where p.closed_at is not null`);
    await db.query(`create view ballot_box.published_board as
      select b.poll_id, b.box_id, l.index as log_index, b.credential, b.tracker, b.state
        from ballot_box.ballot_board b join record.entry l on l.resource = b.id::text and l.action = 'ballot.accepted'`);
    await db.query(
      `grant select on ballot_box.ballot_board, ballot_box.published_board to folkmoot_app`,
    );
    await db.query(`create procedure ballot_box.allow_publishing_boards(role_name name) language plpgsql as $$
      begin
        execute format('grant select (id, poll_id, entitled) on ballot_box.sealed_box to %I', role_name);
        execute format('grant select on ballot_box.published_board to %I', role_name);
      end $$`);
    await db.query(`revoke all on procedure ballot_box.allow_publishing_boards from public`);
  }

  private async erasing(db: QueryRunner): Promise<void> {
    await db.query(`create or replace procedure ballot_box.allow_erasing(role_name name) language plpgsql as $$
      begin
        execute format('grant select (credential, box_id, roll_entry_id) on ballot_box.voter_key to %I', role_name);
        execute format('grant select (id, roll_entry_id) on ballot_box.sealed_ballot, ballot_box.vote,
          ballot_box.paper_mark to %I', role_name);
      end $$`);
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Votes are never dropped. Restore a backup instead.'));
  }
}
