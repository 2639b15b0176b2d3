import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The register of decisions and what leads to them: resolutions, elections, surplus, funds. */
export class Decisions1764000000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`create table governance.decision (
      id                   uuid primary key,
      number               integer not null unique check (number > 0),
      type                 text not null check (type in ('resolution', 'election', 'fund-round')),
      kind                 text not null,
      kind_title           text not null,
      title                text not null,
      body                 text not null,
      decided_on           date not null,
      verdict              text not null,
      headline             text not null,
      poll_id              uuid references governance.poll,
      constitution_version integer not null references governance.constitution_version,
      document             text not null,
      sha256               text not null unique,
      corrects             integer references governance.decision (number),
      search               tsvector not null generated always as (
        setweight(to_tsvector('english', title), 'A') || to_tsvector('english', kind_title || ' ' || headline || ' ' || body)
      ) stored
    )`);
    await db.query(`create index decision_search on governance.decision using gin (search)`);
    await db.query(`create table governance.resolution (
      id          uuid primary key,
      version     integer not null default 1,
      kind        text not null,
      title       text not null,
      text        text not null,
      proposal    jsonb not null,
      poll_id     uuid references governance.poll,
      decision_id uuid references governance.decision,
      drafted_at  timestamptz not null
    )`);
    await db.query(`create table governance.election (
      id          uuid primary key,
      version     integer not null default 1,
      title       text not null,
      called_at   timestamptz not null,
      poll_id     uuid references governance.poll,
      decision_id uuid references governance.decision
    )`);
    await db.query(`create table governance.election_contest (
      id           uuid primary key,
      election_id  uuid not null references governance.election,
      constituency text not null,
      seats        integer not null check (seats > 0),
      unique (election_id, constituency)
    )`);
    await db.query(`create table governance.candidate (
      id          uuid primary key,
      contest_id  uuid not null references governance.election_contest,
      member_id   uuid not null references governance.member,
      name        text not null,
      statement   text,
      position    integer not null,
      withdrew_at timestamptz,
      unique (contest_id, member_id)
    )`);
    await db.query(`create table governance.vacancy (
      id                    uuid primary key,
      office                text not null,
      brief                 text not null,
      announced_at          timestamptz not null,
      nominations_close_on  date not null,
      resolution_id         uuid references governance.resolution on delete set null
    )`);
    await db.query(`create table governance.nomination (
      id          uuid primary key,
      vacancy_id  uuid not null references governance.vacancy,
      name        text not null,
      member_id   uuid references governance.member,
      statement   text not null,
      received_at timestamptz not null,
      unique (vacancy_id, member_id)
    )`);
    await db.query(`create table governance.surplus_round (
      id            uuid primary key,
      proposal      jsonb not null,
      prepared_at   timestamptz not null,
      resolution_id uuid references governance.resolution on delete set null
    )`);
    await db.query(`create table governance.fund_round (
      id           uuid primary key,
      title        text not null,
      budget_pence bigint not null check (budget_pence > 0),
      announced_at timestamptz not null,
      poll_id      uuid references governance.poll,
      decision_id  uuid references governance.decision
    )`);
    await db.query(`create table governance.fund_bid (
      id            uuid primary key,
      fund_round_id uuid not null references governance.fund_round,
      name          text not null,
      applicant     text not null,
      pence         bigint not null check (pence > 0),
      summary       text not null,
      position      integer not null,
      unique (fund_round_id, position)
    )`);
    await db.query(`create table governance.challenge (
      id          uuid primary key,
      number      integer not null unique,
      raised_by   text not null,
      question    text not null,
      responder   text not null,
      raised_on   date not null,
      due_on      date not null check (due_on >= raised_on),
      response    text,
      outcome     text check (outcome in ('accepted', 'explained', 'escalated')),
      answered_on date,
      constraint challenge_answer check ((response is null) = (outcome is null) and (response is null) = (answered_on is null))
    )`);
    await db.query(`create table governance.meeting (
      id        uuid primary key,
      title     text not null,
      held_on   date not null,
      starts_at text not null,
      place     text not null,
      called_at timestamptz not null
    )`);
    await db.query(`create table governance.meeting_task (
      id         uuid primary key,
      meeting_id uuid not null references governance.meeting,
      code       text not null,
      title      text not null,
      due_on     date not null,
      reason     text not null,
      done_on    date,
      unique (meeting_id, code)
    )`);
    await db.query(`call platform.make_append_only('governance.decision')`);
    await db.query(`grant select, insert on governance.decision to folkmoot_app`);
    await db.query(`grant select, insert, update, delete on governance.resolution to folkmoot_app`);
    for (const table of [
      'election',
      'election_contest',
      'candidate',
      'vacancy',
      'nomination',
      'surplus_round',
      'fund_round',
      'fund_bid',
      'challenge',
      'meeting',
      'meeting_task',
    ]) {
      await db.query(`grant select, insert, update on governance.${table} to folkmoot_app`);
    }
    await db.query(
      `alter table governance.term add foreign key (decision_id) references governance.decision, add foreign key (ended_by) references governance.decision`,
    );
  }

  async down(): Promise<void> {
    return Promise.reject(new Error('Decisions are never dropped. Restore a backup instead.'));
  }
}
