import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What comes before the council's vote on who holds an office: the committee and what it considered, checks of
 * nominees, who presides, interests declared, and notice to whoever may be removed with their reply.
 */
export class AppointmentsByTheCouncil1764000000026 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.beforeTheCouncil(db);
    await this.atTheCouncil(db);
    await this.rights(db);
  }

  private async beforeTheCouncil(db: QueryRunner): Promise<void> {
    await db.query(`alter table governance.vacancy
      add skills text,
      add terms_decision integer references governance.decision (number)`);
    await db.query(`create table governance.committee_member (
      id         uuid primary key,
      vacancy_id uuid not null references governance.vacancy,
      member_id  uuid references governance.member,
      name       text not null check (name <> ''),
      named_at   timestamptz not null,
      left_at    timestamptz
    )`);
    // Nobody is on one committee twice at a time; an independent member has no entry in the register.
    await db.query(`create unique index committee_member_once on governance.committee_member (vacancy_id, member_id)
      where left_at is null`);
    await db.query(
      `create index committee_member_member on governance.committee_member (member_id)`,
    );
    await db.query(`create table governance.committee_interest (
      committee_member_id uuid not null references governance.committee_member,
      nomination_id       uuid not null references governance.nomination,
      nature              text not null check (nature <> ''),
      declared_at         timestamptz not null,
      primary key (committee_member_id, nomination_id)
    )`);
    await db.query(`create table governance.nominee_stage (
      id            uuid primary key,
      ordinal       bigint not null generated always as identity,
      nomination_id uuid not null references governance.nomination,
      stage         text not null check (stage in ('longlisted', 'shortlisted', 'interviewed', 'not-taken-further', 'withdrawn')),
      reasons       text not null check (reasons <> ''),
      reached_on    date not null,
      recorded_at   timestamptz not null
    )`);
    await db.query(
      `create index nominee_stage_nomination on governance.nominee_stage (nomination_id, ordinal)`,
    );
    await db.query(`create table governance.interview_panel (
      id         uuid primary key,
      vacancy_id uuid not null references governance.vacancy,
      held_on    date not null,
      members    uuid[] not null check (cardinality(members) > 0),
      arranged_at timestamptz not null
    )`);
    await db.query(`create table governance.recommendation (
      id              uuid primary key,
      ordinal       bigint not null generated always as identity,
      nomination_id   uuid not null references governance.nomination,
      reasons         text not null check (reasons <> ''),
      members         integer not null check (members > 0),
      council_members integer not null check (council_members >= 0 and council_members <= members),
      sat             integer not null check (sat > 0 and sat <= members),
      made_at         timestamptz not null
    )`);
    await db.query(
      `create index recommendation_nomination on governance.recommendation (nomination_id, ordinal)`,
    );
    // What was looked at is named, never kept: a passport or a reference has no place here.
    await db.query(`create table governance.nominee_check (
      id            uuid primary key,
      ordinal       bigint not null generated always as identity,
      nomination_id uuid not null references governance.nomination,
      what          text not null check (what in ('interests-declared', 'fit-and-proper', 'not-disqualified', 'identity-verified')),
      in_order      boolean not null,
      checked_by    text not null check (checked_by <> ''),
      checked_on    date not null,
      evidence      text not null check (evidence <> ''),
      recorded_at   timestamptz not null
    )`);
    await db.query(
      `create index nominee_check_nomination on governance.nominee_check (nomination_id, what, ordinal)`,
    );
  }

  private async atTheCouncil(db: QueryRunner): Promise<void> {
    const ofResolution = 'uuid references governance.resolution on delete cascade';
    await db.query(`create table governance.item_presiding (
      resolution_id   ${ofResolution} primary key,
      term_id         uuid not null references governance.term,
      general_meeting boolean not null,
      named_at        timestamptz not null
    )`);
    await db.query(`create table governance.item_interest (
      resolution_id ${ofResolution},
      member_id     uuid not null references governance.member,
      nature        text not null check (nature <> ''),
      declared_at   timestamptz not null,
      primary key (resolution_id, member_id)
    )`);
    await db.query(`create table governance.item_left_out (
      resolution_id ${ofResolution},
      member_id     uuid not null references governance.member,
      why           text not null check (why in ('concerned', 'interested')),
      primary key (resolution_id, member_id)
    )`);
    await db.query(`create table governance.removal_notice (
      resolution_id ${ofResolution} primary key,
      given_on      date not null,
      how           text not null check (how <> ''),
      recorded_at   timestamptz not null
    )`);
    await db.query(`create table governance.removal_reply (
      resolution_id uuid primary key references governance.removal_notice on delete cascade,
      reply         text not null check (reply <> ''),
      received_at   timestamptz not null
    )`);
  }

  private async rights(db: QueryRunner): Promise<void> {
    const kept = [
      'committee_interest',
      'nominee_stage',
      'interview_panel',
      'recommendation',
      'nominee_check',
    ];
    await db.query(
      `grant select, insert on ${kept.map((table) => `governance.${table}`).join(', ')}, governance.item_left_out to folkmoot_app`,
    );
    await db.query(
      `grant select, insert, update on governance.committee_member, governance.item_presiding, governance.item_interest,
         governance.removal_notice, governance.removal_reply to folkmoot_app`,
    );
    await db.query(`create procedure governance.allow_erasing_appointments(role_name name) language plpgsql as $$
      begin
        execute format('grant select on governance.committee_member, governance.committee_interest, governance.nominee_stage,
          governance.recommendation, governance.nominee_check, governance.item_interest, governance.removal_notice, governance.removal_reply to %I', role_name);
        execute format('grant update (name) on governance.committee_member to %I', role_name);
        execute format('grant update (nature) on governance.committee_interest, governance.item_interest to %I', role_name);
        execute format('grant update (reasons) on governance.nominee_stage, governance.recommendation to %I', role_name);
        execute format('grant update (checked_by, evidence) on governance.nominee_check to %I', role_name);
        execute format('grant update (reply) on governance.removal_reply to %I', role_name);
      end $$`);
    await db.query(`revoke all on procedure governance.allow_erasing_appointments from public`);
  }

  async down(): Promise<void> {
    return Promise.reject(
      new Error('How offices were filled is never dropped. Restore a backup instead.'),
    );
  }
}
