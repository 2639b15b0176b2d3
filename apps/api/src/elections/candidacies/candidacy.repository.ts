import { Injectable } from '@nestjs/common';
import { type Instant, type MemberId, type PlainDate } from '@folkmoot/basics';
import { type Tx } from '../../platform/database';
import { utc } from '../../platform/utc';

/** A nomination of a member for a seat, from its proposal to what became of it. */
export interface Candidacy {
  readonly id: string;
  readonly contest: string;
  readonly member: MemberId;
  readonly name: string;
  readonly proposedBy: MemberId;
  readonly statement: string | null;
  readonly interests: string | null;
  /** Codes of the guaranteed groups to which they state to belong. Source: R-F36. */
  readonly groups: readonly string[];
  /** When the nominee agreed and made the declarations: a nomination is complete then. */
  readonly declaredAt: Instant | null;
  readonly accepted: boolean | null;
  readonly candidate: string | null;
  readonly withdrewAt: Instant | null;
}

/** A nomination that came on paper, complete with those who signed it. */
export interface CandidacyOnPaper extends Pick<
  Candidacy,
  'id' | 'contest' | 'member' | 'statement' | 'groups'
> {
  readonly interests: string;
  readonly proposer: MemberId;
  readonly seconders: readonly MemberId[];
  readonly receivedAt: Instant;
  /** Where the paper is kept. */
  readonly reference: string;
}

/** A nominee's written notice that they withdraw. */
export interface WrittenNotice {
  readonly receivedOn: PlainDate;
  /** Where it is kept. */
  readonly reference: string;
}

/** A member who was asked to second a nomination; `agrees` is `null` until they answer. */
export interface Seconder {
  readonly member: MemberId;
  readonly agrees: boolean | null;
}

const columns = `y.id, y.contest_id as contest, y.member_id as member, m.name, y.proposed_by as "proposedBy", y.statement, y.interests, y.groups,
  ${utc('y.declared_at')} as "declaredAt", y.accepted, y.candidate_id as candidate, ${utc('y.withdrew_at')} as "withdrewAt"`;

/** Nominations for elections: every method works inside the transaction of an act. */
@Injectable()
export class CandidacyRepository {
  async add(
    tx: Tx,
    { id, contest, member }: Pick<Candidacy, 'id' | 'contest' | 'member'>,
    proposedBy: MemberId,
    at: Instant,
  ): Promise<void> {
    await tx.query(
      `insert into governance.candidacy (id, contest_id, member_id, proposed_by, proposed_at) values ($1, $2, $3, $4, $5)`,
      [id, contest, member, proposedBy, at],
    );
  }

  async enter(tx: Tx, paper: CandidacyOnPaper): Promise<void> {
    const { id, contest, member, proposer, statement, interests } = paper;
    const { seconders, receivedAt, reference, groups } = paper;
    await tx.query(
      `insert into governance.candidacy (id, contest_id, member_id, proposed_by, proposed_at, statement, interests, declared_at, paper_reference, groups)
       values ($1, $2, $3, $4, $5, $6, $7, $5, $8, $9)`,
      [id, contest, member, proposer, receivedAt, statement, interests, reference, groups],
    );
    await tx.query(
      `insert into governance.candidacy_seconder (candidacy_id, member_id, asked_at, agrees, answered_at)
       select $1, s, $3, true, $3 from unnest($2::uuid[]) as s`,
      [id, seconders, receivedAt],
    );
  }

  /** A nomination of an election, locked until commit. */
  async lock(tx: Tx, election: string, id: string): Promise<Candidacy | null> {
    const [row] = await tx.query<Candidacy[]>(
      `select ${columns} from governance.candidacy y join governance.member m on m.id = y.member_id
         join governance.election_contest c on c.id = y.contest_id
        where c.election_id = $1 and y.id = $2 for update of y`,
      [election, id],
    );
    return row ?? null;
  }

  /** Whether a member is nominated for a contest, with a nomination that still stands. */
  async stands(tx: Tx, contest: string, member: MemberId): Promise<boolean> {
    const [row] = await tx.query<object[]>(
      `select from governance.candidacy where contest_id = $1 and member_id = $2 and withdrew_at is null and accepted is distinct from false
       union all select from governance.candidate where contest_id = $1 and member_id = $2 and withdrew_at is null`,
      [contest, member],
    );
    return row !== undefined;
  }

  /** Nominates again somebody who was rejected: seconders who agreed, photograph and words come along, the words as a draft. */
  async carryOver(tx: Tx, to: string, contest: string, member: MemberId): Promise<void> {
    const [former] = await tx.query<{ id: string }[]>(
      `select id from governance.candidacy where contest_id = $1 and member_id = $2 and accepted is false order by decided_at desc, proposed_at desc, id limit 1`,
      [contest, member],
    );
    if (!former) return;
    await tx.query(
      `insert into governance.candidacy_seconder (candidacy_id, member_id, asked_at, agrees, answered_at)
       select $2, member_id, asked_at, agrees, answered_at from governance.candidacy_seconder where candidacy_id = $1 and agrees`,
      [former.id, to],
    );
    await tx.query(
      `insert into governance.candidacy_photo (candidacy_id, sha256, jpeg)
       select $2, sha256, jpeg from governance.candidacy_photo where candidacy_id = $1`,
      [former.id, to],
    );
    await tx.query(
      `insert into platform.candidacy_draft (candidacy_id, body, saved_at)
       select $2, coalesce(d.body, jsonb_strip_nulls(jsonb_build_object('statement', y.statement, 'interests', y.interests))), y.decided_at
         from governance.candidacy y left join platform.candidacy_draft d on d.candidacy_id = y.id
        where y.id = $1 and (d.body is not null or y.statement is not null or y.interests is not null)`,
      [former.id, to],
    );
  }

  async declare(
    tx: Tx,
    id: string,
    { statement, interests, groups }: Pick<Candidacy, 'statement' | 'interests' | 'groups'>,
    at: Instant,
  ): Promise<void> {
    await tx.query(
      `update governance.candidacy set statement = $2, interests = $3, declared_at = $4, groups = $5 where id = $1`,
      [id, statement, interests, at, groups],
    );
    await tx.query(`delete from platform.candidacy_draft where candidacy_id = $1`, [id]);
  }

  async decide(
    tx: Tx,
    id: string,
    {
      accepted,
      reason,
      candidate,
    }: { accepted: boolean; reason: string | null; candidate: string | null },
    at: Instant,
  ): Promise<void> {
    await tx.query(
      `update governance.candidacy set accepted = $2, reason = $3, candidate_id = $4, decided_at = $5 where id = $1`,
      [id, accepted, reason, candidate, at],
    );
  }

  /** @param notice  in writing, where an officer enters it; `null` where the nominee withdraws on the page */
  async withdraw(tx: Tx, id: string, at: Instant, notice: WrittenNotice | null): Promise<void> {
    await tx.query(
      `update governance.candidacy set withdrew_at = $2, withdrawal_received_on = $3, withdrawal_reference = $4 where id = $1`,
      [id, at, notice?.receivedOn ?? null, notice?.reference ?? null],
    );
    await tx.query(`delete from platform.candidacy_draft where candidacy_id = $1`, [id]);
  }

  seconders(tx: Tx, candidacy: string): Promise<Seconder[]> {
    return tx.query(
      `select member_id as member, agrees from governance.candidacy_seconder where candidacy_id = $1 order by asked_at, member_id`,
      [candidacy],
    );
  }

  async askSeconder(tx: Tx, candidacy: string, member: MemberId, at: Instant): Promise<void> {
    await tx.query(
      `insert into governance.candidacy_seconder (candidacy_id, member_id, asked_at) values ($1, $2, $3)`,
      [candidacy, member, at],
    );
  }

  async answerSeconding(
    tx: Tx,
    candidacy: string,
    member: MemberId,
    agrees: boolean,
    at: Instant,
  ): Promise<void> {
    await tx.query(
      `update governance.candidacy_seconder set agrees = $3, answered_at = $4 where candidacy_id = $1 and member_id = $2`,
      [candidacy, member, agrees, at],
    );
  }

  async photoHash(tx: Tx, candidacy: string): Promise<string | null> {
    const [row] = await tx.query<{ sha256: string }[]>(
      `select sha256 from governance.candidacy_photo where candidacy_id = $1`,
      [candidacy],
    );
    return row?.sha256 ?? null;
  }

  async keepPhoto(tx: Tx, candidacy: string, sha256: string, jpeg: Buffer): Promise<void> {
    await tx.query(
      `insert into governance.candidacy_photo (candidacy_id, sha256, jpeg) values ($1, $2, $3)
       on conflict (candidacy_id) do update set sha256 = excluded.sha256, jpeg = excluded.jpeg`,
      [candidacy, sha256, jpeg],
    );
  }

  async removePhoto(tx: Tx, candidacy: string): Promise<void> {
    await tx.query(`delete from governance.candidacy_photo where candidacy_id = $1`, [candidacy]);
  }
}
