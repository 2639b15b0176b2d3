import { Injectable } from '@nestjs/common';
import { err, type MemberId, ok, type Result } from '@folkmoot/basics';
import {
  type Constitution,
  isForOffice,
  mayStandInContest,
  type Person,
  votesInContest,
} from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, recorded, type Tx } from '../../platform/database';
import { historyOf } from '../../roll/people.queries';
import { nameOf } from '../contest-spec';
import { ElectionRepository, type ElectionWithContests } from '../election.repository';
import { whyEnded } from '../ending/ended';
import { nominationsClosed, type NotInTime } from '../timetable/nomination-window';
import { readTimetable } from '../timetable/timetable';
import { CandidacyRepository } from './candidacy.repository';
import { LettersAboutNominations } from './letters';
import { whyNotSupport } from './may-support';
import { memberNumbered } from './member-numbered';
import { type SeatToTake, whyNotAgain } from './term-they-would-serve';

export interface ProposingRefusal {
  readonly code:
    | NotInTime['code']
    | 'election-unknown'
    | 'poll-opened'
    | 'election-ended'
    | 'not-eligible'
    | 'may-not-nominate'
    | 'stands-already'
    | 'too-many-proposed'
    | 'only-members';
  readonly says: string;
}

/** Others whom one member may nominate in one election: enough to nominate, too few to try out numbers. [design] */
const mostOthers = 10;

/** Nominates a member for a seat of their own constituency: oneself, or somebody else, who must then agree. Source: R-D13, R-E3. */
@Injectable()
export class ProposeCandidacy {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly candidacies: CandidacyRepository,
    private readonly constitution: CurrentConstitution,
    private readonly letters: LettersAboutNominations,
    private readonly clock: Clock,
  ) {}

  /** @param memberNumber  whom to nominate; oneself when `null` */
  run(
    actor: Actor,
    election: string,
    memberNumber: string | null,
  ): Promise<Result<{ id: string }, ProposingRefusal>> {
    return this.database.act<{ id: string }, ProposingRefusal>(actor, async (tx) => {
      const { memberId } = actor;
      if (!memberId) return err({ code: 'only-members', says: 'Only members nominate.' });
      const found = await this.elections.lock(tx, election);
      if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
      const closed = found.election.pollId
        ? ({ code: 'poll-opened', says: 'Voting has begun: nobody can be nominated.' } as const)
        : (whyEnded(found) ??
          nominationsClosed(await readTimetable(tx, election), this.clock.now()));
      if (closed) return err(closed);
      const { pack } = await this.constitution.inForce();
      const proposer = await historyOf(tx, memberId);
      const contest = this.contestOf(pack, found, proposer);
      if (!proposer || !contest)
        return err({
          code: 'may-not-nominate',
          says: found.contests.some(({ constituency }) => isForOffice(constituency))
            ? 'You are not one of those who elect this office, so you cannot nominate anybody.'
            : 'You vote in no constituency in which this election fills a seat, so you cannot nominate anybody.',
        });
      const nominee =
        memberNumber === null
          ? { id: memberId, person: proposer }
          : await memberNumbered(tx, memberNumber);
      const refusal = this.mayPropose(pack, contest, proposer, nominee?.person ?? null);
      if (!nominee || refusal) return err(refusal ?? notInConstituency(pack, contest));
      if (await this.candidacies.stands(tx, contest.id, nominee.id))
        return err({
          code: 'stands-already',
          says:
            nominee.id === memberId
              ? 'You are nominated already.'
              : 'This member is nominated already.',
        });
      if (
        nominee.id !== memberId &&
        (await this.othersProposed(tx, election, memberId)) >= mostOthers
      )
        return err({
          code: 'too-many-proposed',
          says: `You have nominated ${mostOthers} others in this election. Ask another member to nominate anybody else.`,
        });
      const again =
        nominee.id === memberId
          ? await this.whyNotMyself(tx, pack, { ...contest, election }, memberId)
          : null;
      if (again) return err(again);
      const id: string = randomUUID();
      const at = this.clock.now();
      await this.candidacies.add(tx, { id, contest: contest.id, member: nominee.id }, memberId, at);
      await this.candidacies.carryOver(tx, id, contest.id, nominee.id);
      if (nominee.id !== memberId)
        await this.letters.send(tx, nominee.id, 'nominated', found.election);
      const fields = { election, contest: contest.id, byThemselves: nominee.id === memberId };
      const personal = { nominee: { id: nominee.id } };
      return ok(
        recorded({ action: 'candidacy.proposed', resource: id, fields, personal }, () => ({ id })),
      );
    });
  }

  /** Whoever nominates somebody else is not told what terms they have served: the nominee is. Source: R-E9. */
  private async whyNotMyself(
    tx: Tx,
    pack: Constitution,
    seat: SeatToTake,
    member: MemberId,
  ): Promise<ProposingRefusal | null> {
    const [own] = await tx.query<{ name: string }[]>(
      `select name from governance.member where id = $1`,
      [member],
    );
    const why = own && (await whyNotAgain(tx, pack, seat, own.name, this.clock.today()));
    return why ? { code: 'not-eligible', says: why.says } : null;
  }

  /** The contest in which somebody would vote, if the roll were fixed today. */
  private contestOf(
    pack: Constitution,
    { contests }: ElectionWithContests,
    person: Person | null,
  ): ElectionWithContests['contests'][number] | undefined {
    const today = this.clock.today();
    return contests.find(
      ({ constituency, decisionId }) =>
        decisionId === null && person !== null && votesInContest(pack, constituency, person, today),
    );
  }

  private mayPropose(
    pack: Constitution,
    { constituency }: ElectionWithContests['contests'][number],
    proposer: Person,
    nominee: Person | null,
  ): ProposingRefusal | null {
    const on = this.clock.today();
    const says = whyNotSupport(pack, proposer, {
      as: 'proposer',
      constituency,
      on,
      nominee: nominee?.id ?? proposer.id,
      proposer: proposer.id,
      seconders: [],
    });
    if (says !== null) return { code: 'may-not-nominate', says };
    return nominee && mayStandInContest(pack, constituency, nominee, on)
      ? null
      : notInConstituency(pack, { constituency });
  }

  private async othersProposed(tx: Tx, election: string, proposer: MemberId): Promise<number> {
    const [row] = await tx.query<{ n: number }[]>(
      `select count(*)::int as n from governance.candidacy y join governance.election_contest c on c.id = y.contest_id
        where c.election_id = $1 and y.proposed_by = $2 and y.member_id <> $2`,
      [election, proposer],
    );
    return row?.n ?? 0;
  }
}

/** The same sentence whether a number is nobody's or another constituency's: numbers are not to be tried out. */
export const notInConstituency = (
  pack: Constitution,
  { constituency }: { readonly constituency: string },
): ProposingRefusal & { code: 'not-eligible' } => ({
  code: 'not-eligible',
  says: `${isForOffice(constituency) ? 'No member with this number may stand for this office or support somebody for it' : `No member with this number votes in the ${nameOf(pack, constituency)} constituency`}. Ask the member for the number on letters from us.`,
});
