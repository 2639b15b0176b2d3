import { Injectable } from '@nestjs/common';
import { err, ok, type Result, valueOf } from '@folkmoot/basics';
import {
  ask,
  candidateOrder,
  type Constitution,
  type ContestFacts,
  isConfirmedByVote,
  isForOffice,
  whySeatsNotFree,
} from '@folkmoot/rules';
import { CurrentConstitution } from '../constitution/current-constitution';
import { MakeDecision, type MadeDecision } from '../decisions/make-decision';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, type Tx } from '../platform/database';
import { type EntryDraft } from '../record/entry-draft';
import { filledOtherwise } from '../seats/filled-otherwise';
import { seatsToFill } from '../seats/seats-to-fill';
import { callFurther } from './call-further';
import { kindOfElection } from './kind-of-election';
import { candidatesOutsideLocked, leftConstituency } from './ceasing/candidates-outside';
import { withoutCount } from './without-count';
import { seatsNotFree } from './declare-election';
import { membersIn, whoMayNotServe } from './may-not-serve';
import { whyEnded } from './ending/ended';
import { ElectionRepository, type ElectionWithContests } from './election.repository';
import { whyNotIndependent } from './independence';
import { objectionEvidence, openToObjection } from './objections/open-to-objection';
import { orderCandidates } from './timetable/order-candidates';
import { Preflight } from './timetable/preflight/preflight';
import { type PreflightItem } from './timetable/preflight/preflight-item';
import { readTimetable } from './timetable/timetable';

export interface UnopposedRefusal {
  readonly code:
    | 'election-unknown'
    | 'poll-opened'
    | 'election-ended'
    | 'all-contested'
    | 'not-ready'
    | 'vote-needed'
    | 'left-constituency'
    | 'not-independent'
    | 'seats-not-free'
    | 'may-not-serve'
    | 'seat-filled';
  readonly says: string;
  readonly missing?: readonly PreflightItem[];
}

/** What was declared, and the election that was called for the seats that are left. */
export interface DeclaredUnopposed {
  readonly decision: number;
  readonly furtherElection: string | null;
}

type Contest = ElectionWithContests['contests'][number];

/**
 * Declares those elected whom nobody stands against, once withdrawals have closed; seats that nobody stands for go to a
 * further election, which is called at once. Contests with more candidates than seats are left to their poll.
 * Source: R-D14 (Model Election Rules 2014 r.18), R-F35.
 */
@Injectable()
export class DeclareUnopposed {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly constitution: CurrentConstitution,
    private readonly preflight: Preflight,
    private readonly makeDecision: MakeDecision,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string): Promise<Result<DeclaredUnopposed, UnopposedRefusal>> {
    return this.database.act<DeclaredUnopposed, UnopposedRefusal>(actor, async (tx) => {
      const found = await this.elections.lock(tx, id);
      if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
      const involved = await whyNotIndependent(tx, actor, id);
      if (involved) return err(involved);
      if (found.election.pollId)
        return err({ code: 'poll-opened', says: 'The poll has opened: its result decides.' });
      const ended = whyEnded(found);
      if (ended) return err(ended);
      const { pack } = await this.constitution.inForce();
      const alone = found.contests.filter(
        ({ decisionId, candidates, seats }) => decisionId === null && candidates.length <= seats,
      );
      const contests = alone.filter((contest) => !isConfirmedByVote(pack.elections, contest));
      const refusal =
        outOfPlace(pack, contests.length === 0 ? alone : contests) ??
        (await this.refusalOf(tx, found, contests));
      if (refusal) return err(refusal);
      const published = await this.statement(tx, pack, found);
      await this.makeDecision.takeTurn(tx);
      const filled = await filledOtherwise(tx, contests);
      if (filled) return err(filled);
      const [outside] = await candidatesOutsideLocked(tx, pack, this.clock.today(), id);
      if (outside) return err(leftConstituency(outside));
      const facts = await this.contestFacts(tx, pack, contests);
      const taken = whySeatsNotFree(pack, facts);
      if (taken !== null) return err(seatsNotFree(taken));
      const barred = whoMayNotServe(pack, facts);
      if (barred) return err(barred);
      const made = await this.decide(tx, pack, found, contests, facts);
      await this.elections.settle(
        tx,
        contests.map((contest) => contest.id),
        made.id,
      );
      const settled = found.contests.every(
        (contest) => contest.decisionId !== null || contests.includes(contest),
      );
      if (settled) await this.elections.change(tx, id, { decisionId: made.id });
      const further = await callFurther(tx, this.elections, this.clock, {
        follows: found.election,
        left: contests.map((contest) => ({
          ...contest,
          seats: contest.seats - contest.candidates.length,
        })),
      });
      const on = this.clock.today();
      const drafts = await openToObjection(tx, pack, actor, { election: id, made, on });
      return ok({
        drafts: [...published, ...drafts, ...(further ? [further] : [])],
        answer: () => ({ decision: made.number, furtherElection: further?.resource ?? null }),
      });
    });
  }

  private async refusalOf(
    tx: Tx,
    found: ElectionWithContests,
    contests: readonly Contest[],
  ): Promise<UnopposedRefusal | null> {
    if (contests.length === 0)
      return {
        code: 'all-contested',
        says: 'Every contest that is left has more candidates than seats: it needs a poll.',
      };
    const missing = (await this.preflight.procedure(tx, found, 'without-a-poll')).filter(
      ({ holds }) => !holds,
    );
    const [first] = missing;
    return first
      ? { code: 'not-ready', says: `Nobody can be declared elected yet: ${first.says}`, missing }
      : null;
  }

  /** The statement of candidates, where an election without a timetable has not published it. */
  private async statement(
    tx: Tx,
    pack: Constitution,
    found: ElectionWithContests,
  ): Promise<EntryDraft[]> {
    const { stages } = await readTimetable(tx, found.election.id);
    const published = stages.some(
      ({ stage, doneAt }) => stage === 'statement-of-candidates' && doneAt !== null,
    );
    return published ? [] : [await orderCandidates(tx, found, candidateOrder(pack.elections))];
  }

  private async contestFacts(
    tx: Tx,
    pack: Constitution,
    contests: readonly Contest[],
  ): Promise<readonly ContestFacts[]> {
    const facts: ContestFacts[] = [];
    for (const contest of contests) {
      const { constituency, seats, candidates } = contest;
      facts.push({
        ...withoutCount(constituency, seats, candidates),
        ...(await seatsToFill(tx, pack, contest, candidates, this.clock.today())),
      });
    }
    return facts;
  }

  private decide(
    tx: Tx,
    pack: Constitution,
    { election }: ElectionWithContests,
    contests: readonly Contest[],
    facts: readonly ContestFacts[],
  ): Promise<MadeDecision> {
    const decidedOn = this.clock.today();
    const { title } = election;
    return this.makeDecision.run(tx, {
      ...kindOfElection(pack, contests),
      title,
      text: `No more candidates stand than there are ${contests.some(({ constituency }) => isForOffice(constituency)) ? 'places' : 'seats'}, so there is no poll.`,
      decidedOn,
      poll: null,
      facts: { type: 'election', title, contests: facts, decidedOn },
      evidence: {
        poll: null,
        election: election.id,
        contests: contests.map(({ id, constituency }) => ({ contest: id, constituency })),
        ...objectionEvidence(pack, decidedOn),
      },
      members: membersIn(contests),
    });
  }
}

/** R-F35: where the constitution wants a vote even on those whom nobody stands against; and where seats are not as it has them. */
function outOfPlace(pack: Constitution, contests: readonly Contest[]): UnopposedRefusal | null {
  for (const { constituency, seats, candidates } of contests) {
    const standing = candidates.map(({ id, name }) => ({ id, name }));
    const ruling = valueOf(
      ask(pack, { type: 'unopposed', constituency, seats, candidates: standing }),
    );
    if (ruling.verdict === 'out-of-order' || (ruling.verdict === 'open' && standing.length > 0))
      return { code: 'vote-needed', says: ruling.headline };
  }
  return null;
}
