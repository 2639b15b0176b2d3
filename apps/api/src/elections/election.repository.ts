import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { type Tx } from '../platform/database';
import { CandidateRow, ElectionContestRow, ElectionRow } from './election.rows';

/** An election with what it is still to fill or has filled: contests that were ended are left out. */
export interface ElectionWithContests {
  readonly election: ElectionRow;
  readonly contests: readonly (ElectionContestRow & {
    readonly candidates: readonly CandidateRow[];
  })[];
}

/** Elections, their contests and candidates. */
@Injectable()
export class ElectionRepository {
  async add(tx: Tx, election: ElectionRow, contests: readonly ElectionContestRow[]): Promise<void> {
    await tx.insert(ElectionRow, election);
    await tx.insert(ElectionContestRow, [...contests]);
  }

  /** Puts a candidate on the paper: one who withdrew stands again as the same candidate. Returns their id. */
  async addCandidate(tx: Tx, { id, ...candidate }: CandidateRow): Promise<string> {
    const { contestId, memberId } = candidate;
    const before = await tx.findOneBy(CandidateRow, { contestId, memberId });
    if (before) await tx.update(CandidateRow, { id: before.id }, candidate);
    else await tx.insert(CandidateRow, { id, ...candidate });
    return before?.id ?? id;
  }

  async withdraw(tx: Tx, candidate: string, at: Date): Promise<void> {
    await tx.update(CandidateRow, { id: candidate }, { withdrewAt: at });
  }

  /** Ties contests to the decision that settled them without a poll. */
  async settle(tx: Tx, contests: readonly string[], decisionId: string): Promise<void> {
    await tx.update(ElectionContestRow, { id: In([...contests]) }, { decisionId });
  }

  /** Marks a contest as abandoned, with the election that is held instead. */
  async abandon(tx: Tx, contest: string, at: Date, heldAgainIn: string): Promise<void> {
    await tx.update(ElectionContestRow, { id: contest }, { abandonedAt: at, heldAgainIn });
  }

  /** Marks contests as ended before their poll, with the reason. */
  async end(tx: Tx, contests: readonly string[], at: Date, reason: string): Promise<void> {
    await tx.query(
      `update governance.election_contest set ended_at = $2, ended_reason = $3 where id = any ($1::uuid[])`,
      [contests, at, reason],
    );
  }

  /** Lets a contest be for fewer seats, with the reason. */
  async reduce(
    tx: Tx,
    { id, seats: before }: Pick<ElectionContestRow, 'id' | 'seats'>,
    { seats, reason, at }: { readonly seats: number; readonly reason: string; readonly at: Date },
  ): Promise<void> {
    await tx.query(
      `insert into governance.contest_reduction (contest_id, seats_before, seats_after, reason, at) values ($1, $2, $3, $4, $5)`,
      [id, before, seats, reason, at],
    );
    await tx.update(ElectionContestRow, { id }, { seats });
  }

  /** Lets the nomination of a candidate stand in another election, with its photograph. Source: R-D27. */
  async carryNominationOver(
    tx: Tx,
    former: string,
    { candidate, contest }: { readonly candidate: string; readonly contest: string },
  ): Promise<void> {
    const [carried] = await tx.query<{ to: string }[]>(
      `insert into governance.candidacy (id, contest_id, member_id, proposed_by, proposed_at, statement, interests, declared_at, accepted, decided_at, candidate_id, paper_reference, groups)
       select gen_random_uuid(), $2, y.member_id, y.proposed_by, y.proposed_at, y.statement, y.interests, y.declared_at, y.accepted, y.decided_at, $3, y.paper_reference, y.groups
         from governance.candidacy y where y.candidate_id = $1 and y.accepted and y.withdrew_at is null
        order by y.decided_at desc, y.id limit 1
       returning id as "to"`,
      [former, contest, candidate],
    );
    if (!carried) return;
    await tx.query(
      `insert into governance.candidacy_photo (candidacy_id, sha256, jpeg)
       select $2, f.sha256, f.jpeg from governance.candidacy y join governance.candidacy_photo f on f.candidacy_id = y.id
        where y.candidate_id = $1 and y.accepted and y.withdrew_at is null order by y.decided_at desc, y.id limit 1`,
      [former, carried.to],
    );
  }

  async change(
    tx: Tx,
    id: string,
    change: Partial<Pick<ElectionRow, 'version' | 'pollId' | 'decisionId'>>,
  ): Promise<void> {
    await tx.update(ElectionRow, { id: id as ElectionRow['id'] }, change);
  }

  /** The election locked until commit, with its contests by constituency and the candidates still standing. */
  async lock(tx: Tx, id: string): Promise<ElectionWithContests | null> {
    const election = await tx.findOne(ElectionRow, {
      where: { id: id as ElectionRow['id'] },
      lock: { mode: 'pessimistic_write' },
    });
    return election && this.withContests(tx, election);
  }

  /** The same to look at, without holding anybody up. */
  async find(tx: Tx, id: string): Promise<ElectionWithContests | null> {
    const election = await tx.findOneBy(ElectionRow, { id: id as ElectionRow['id'] });
    return election && this.withContests(tx, election);
  }

  private async withContests(tx: Tx, election: ElectionRow): Promise<ElectionWithContests> {
    const { id } = election;
    const contests = await tx.find(ElectionContestRow, {
      where: { electionId: id, endedAt: IsNull() },
      order: { constituency: 'ASC' },
    });
    const candidates = await tx.find(CandidateRow, {
      where: { contestId: In(contests.map((contest) => contest.id)), withdrewAt: IsNull() },
      order: { position: 'ASC' },
    });
    return {
      election,
      contests: contests.map((contest) => ({
        ...contest,
        candidates: candidates.filter((candidate) => candidate.contestId === contest.id),
      })),
    };
  }
}
