import { Injectable } from '@nestjs/common';
import { type Instant } from '@folkmoot/basics';
import { type EntityManager } from 'typeorm';
import { utc } from '../platform/utc';
import { type Rehearsal, type SampleVoter } from './rehearsal';

const rehearsals = `select e.id, e.election_id as election, e.paper, ${utc('e.made_at')} as "madeAt", ${utc('e.delete_at')} as "deleteAt", ${utc('e.closed_at')} as "closedAt",
    exists (select from governance.election real where real.id = e.election_id and real.poll_id is not null) as overtaken
  from rehearsal.election e`;
const voters = `select v.link, v.number, v.constituency, v.answers, ${utc('v.cast_at')} as "castAt" from rehearsal.voter v`;

/** A sheet of a rehearsal with the ballots that it counts. */
export interface RehearsedSheet {
  readonly contest: string;
  /** Canonical JSON. */
  readonly sheet: string;
  /** BLT. */
  readonly ballots: string;
}

/** Rehearsals of elections: the one place that reads or writes them. One whose time is up is not found any more. */
@Injectable()
export class RehearsalRepository {
  async add(
    db: EntityManager,
    { id, election, paper, madeAt, deleteAt }: Omit<Rehearsal, 'closedAt' | 'overtaken'>,
    electors: readonly Pick<SampleVoter, 'link' | 'number' | 'constituency'>[],
  ): Promise<void> {
    await db.query(
      `insert into rehearsal.election (id, election_id, paper, made_at, delete_at) values ($1, $2, $3, $4, $5)`,
      [id, election, JSON.stringify(paper), madeAt, deleteAt],
    );
    await db.query(
      `insert into rehearsal.voter (link, rehearsal_id, number, constituency)
       select row.link, $1, row.number, row.constituency from unnest($2::text[], $3::int[], $4::text[]) as row (link, number, constituency)`,
      [
        id,
        electors.map(({ link }) => link),
        electors.map(({ number }) => number),
        electors.map(({ constituency }) => constituency),
      ],
    );
  }

  /** @returns newest first */
  ofElection(db: EntityManager, election: string, now: Instant): Promise<Rehearsal[]> {
    return db.query(
      `${rehearsals} where e.election_id = $1 and e.delete_at > $2 order by e.made_at desc, e.id`,
      [election, now],
    );
  }

  /** @param lock  against votes and the close, until commit */
  async find(
    db: EntityManager,
    id: string,
    now: Instant,
    lock?: 'for update',
  ): Promise<Rehearsal | null> {
    const [row] = await db.query<Rehearsal[]>(
      `${rehearsals} where e.id = $1 and e.delete_at > $2 ${lock ?? ''}`,
      [id, now],
    );
    return row ?? null;
  }

  voters(db: EntityManager, rehearsal: string): Promise<SampleVoter[]> {
    return db.query(`${voters} where v.rehearsal_id = $1 order by v.number`, [rehearsal]);
  }

  /** The voter of a link with what they vote on. @param lock  while they vote: the rehearsal does not close meanwhile */
  async byLink(
    db: EntityManager,
    link: string,
    now: Instant,
    lock?: 'while-voting',
  ): Promise<{ rehearsal: Rehearsal; voter: SampleVoter } | null> {
    const [of] = await db.query<{ id: string }[]>(
      `select e.id from rehearsal.election e join rehearsal.voter v on v.rehearsal_id = e.id where v.link = $1
       ${lock ? 'for share of e for update of v' : ''}`,
      [link],
    );
    const rehearsal = of ? await this.find(db, of.id, now) : null;
    const [voter] = await db.query<SampleVoter[]>(`${voters} where v.link = $1`, [link]);
    return rehearsal && voter ? { rehearsal, voter } : null;
  }

  async cast(
    db: EntityManager,
    link: string,
    answers: NonNullable<SampleVoter['answers']>,
    at: Instant,
  ): Promise<void> {
    await db.query(`update rehearsal.voter set answers = $2, cast_at = $3 where link = $1`, [
      link,
      JSON.stringify(answers),
      at,
    ]);
  }

  async close(
    db: EntityManager,
    id: string,
    sheets: readonly RehearsedSheet[],
    at: Instant,
  ): Promise<void> {
    await db.query(`update rehearsal.election set closed_at = $2 where id = $1`, [id, at]);
    for (const { contest, sheet, ballots } of sheets)
      await db.query(
        `insert into rehearsal.count_sheet (contest_id, rehearsal_id, sheet, ballots) values ($1, $2, $3, $4)`,
        [contest, id, sheet, ballots],
      );
  }

  sheets(db: EntityManager, rehearsal: string): Promise<RehearsedSheet[]> {
    return db.query(
      `select contest_id as contest, sheet, ballots from rehearsal.count_sheet where rehearsal_id = $1 order by contest_id`,
      [rehearsal],
    );
  }

  /** @returns whether there was one */
  async delete(db: EntityManager, id: string): Promise<boolean> {
    const [gone] = await db.query<object[]>(
      `with gone as (delete from rehearsal.election where id = $1 returning id) select id from gone`,
      [id],
    );
    return gone !== undefined;
  }
}
