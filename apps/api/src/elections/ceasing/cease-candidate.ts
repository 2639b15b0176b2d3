import { Injectable } from '@nestjs/common';
import {
  err,
  formatDate,
  ok,
  plainDate,
  type PlainDate,
  type Result,
  valueOf,
} from '@folkmoot/basics';
import {
  ask,
  candidateOrder,
  type CeasingCause,
  CONFIRMING,
  methodForSeats,
  type Ruling,
  isForOffice,
} from '@folkmoot/rules';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { Database, type Recorded, type Tx } from '../../platform/database';
import { PollBook } from '../../polls/poll-book';
import { type EntryDraft } from '../../record/entry-draft';
import { ElectionRepository, type ElectionWithContests } from '../election.repository';
import { whyNotIndependent } from '../independence';
import { withdrawalsClosed } from '../timetable/nomination-window';
import { statementAgain, withoutCandidate } from '../timetable/order-candidates';
import { readTimetable } from '../timetable/timetable';
import { AbandonContest } from './abandon-contest';
import { candidatesOutside } from './candidates-outside';

export interface CeasingRefusal {
  readonly code:
    | 'election-unknown'
    | 'candidate-unknown'
    | 'declared-already'
    | 'day-to-come'
    | 'withdraw-instead'
    | 'stands-still'
    | 'still-belongs'
    | 'not-independent';
  readonly says: string;
}

/** What the returning officer knows of a candidate who stands no longer. */
export interface Ceasing {
  readonly cause: CeasingCause;
  readonly on: PlainDate;
  readonly reason: string;
  /** Where what it rests on is found. */
  readonly evidence: string;
}

/** What comes of it. */
export interface AfterCeasing {
  readonly says: string;
  /** The election that is held in place of an abandoned one. */
  readonly heldAgainIn: string | null;
}

interface Standing {
  readonly found: ElectionWithContests;
  readonly contest: ElectionWithContests['contests'][number];
  readonly candidate: ElectionWithContests['contests'][number]['candidates'][number];
}

/**
 * Enters that a candidate died, was disqualified, left the constituency or withdrew as the rules let, at any time before the result. The rules
 * say what follows: the name leaves the paper, the count passes it over, or the poll for those seats is abandoned.
 * Source: R-D27, R-E10, R-F29.
 */
@Injectable()
export class CeaseCandidate {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly constitution: CurrentConstitution,
    private readonly pollBook: PollBook,
    private readonly abandonContest: AbandonContest,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    election: string,
    id: string,
    ceasing: Ceasing,
  ): Promise<Result<AfterCeasing, CeasingRefusal>> {
    return this.database.act<AfterCeasing, CeasingRefusal>(actor, async (tx) => {
      const found = await this.elections.lock(tx, election);
      if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
      const involved = await whyNotIndependent(tx, actor, election);
      if (involved) return err(involved);
      const standing = standingOf(found, id);
      if (!standing.ok) return standing;
      const refusal =
        (await this.refusalOf(tx, found, ceasing)) ??
        (await this.stillBelongs(tx, standing.value, ceasing));
      if (refusal) return err(refusal);
      const ruling = await this.rulingOn(standing.value, ceasing);
      if (ruling.verdict === 'out-of-order')
        return err({ code: 'stands-still', says: ruling.headline });
      const ceased = await this.enter(tx, standing.value, ceasing);
      const follows = await this.whatFollows(tx, standing.value, ruling);
      return ok({
        drafts: [ceased, ...follows.drafts],
        answer: () => ({ says: ruling.headline, heldAgainIn: follows.heldAgainIn }),
      });
    });
  }

  private async refusalOf(
    tx: Tx,
    { election }: ElectionWithContests,
    { cause, on }: Ceasing,
  ): Promise<CeasingRefusal | null> {
    if (on > this.clock.today())
      return {
        code: 'day-to-come',
        says: `${formatDate(on)} is yet to come. Give the day on which it happened.`,
      };
    if (cause !== 'withdrawal' || election.pollId) return null;
    const timetable = await readTimetable(tx, election.id);
    return withdrawalsClosed(timetable, this.clock.now()) === null
      ? {
          code: 'withdraw-instead',
          says: 'Withdrawals are still open: withdraw the candidate instead.',
        }
      : null;
  }

  /** A constituency is left in the register of members first. Source: R-E10. */
  private async stillBelongs(
    tx: Tx,
    { found, contest, candidate }: Standing,
    { cause }: Ceasing,
  ): Promise<CeasingRefusal | null> {
    if (cause !== 'left-constituency') return null;
    const { pack } = await this.constitution.inForce();
    const outside = await candidatesOutside(tx, pack, this.clock.today(), found.election.id);
    return outside.some((one) => one.candidate === candidate.id)
      ? null
      : {
          code: 'still-belongs',
          says: `By the register of members ${candidate.name} ${isForOffice(contest.constituency) ? 'is one of those who may hold the office' : 'belongs to the constituency'} still. Have the secretary record first that they left or moved.`,
        };
  }

  /** Under the rules by which the poll opened, once it has. */
  private async rulingOn(
    { found: { election }, contest, candidate }: Standing,
    { cause, on }: Ceasing,
  ): Promise<Ruling> {
    const poll = election.pollId ? await this.pollBook.paper(election.pollId) : null;
    const { pack } = poll
      ? await this.constitution.byVersion(poll.constitution)
      : await this.constitution.inForce();
    return valueOf(
      ask(pack, {
        type: 'candidate-ceases',
        candidate: candidate.name,
        cause,
        at: on,
        pollOpened: Boolean(poll),
        declaredAt: null,
        method: poll?.contests.some(({ confirms }) => confirms === contest.id)
          ? CONFIRMING
          : methodForSeats(pack.elections, contest.seats),
      }),
    );
  }

  private async enter(
    tx: Tx,
    { found, contest, candidate }: Standing,
    { cause, on, reason, evidence }: Ceasing,
  ): Promise<EntryDraft> {
    const now = this.clock.now();
    await this.elections.withdraw(tx, candidate.id, new Date(now));
    await tx.query(
      `insert into governance.candidate_ceased (candidate_id, cause, on_day, reason, evidence, entered_at) values ($1, $2, $3, $4, $5, $6)`,
      [candidate.id, cause, on, reason, evidence, now],
    );
    return {
      action: 'candidate.ceased',
      resource: found.election.id,
      fields: { contest: contest.id, candidate: candidate.id, cause, on },
      personal: { ceasing: { candidate: candidate.id, reason, evidence } },
    };
  }

  private async whatFollows(
    tx: Tx,
    { found, contest, candidate }: Standing,
    ruling: Ruling,
  ): Promise<Pick<Recorded<never>, 'drafts'> & { readonly heldAgainIn: string | null }> {
    const left = withoutCandidate(found, candidate.id);
    if (ruling.verdict === 'lapsed') {
      const [last] = ruling.dates ?? [];
      const heldBy = last ? plainDate(last.on) : null;
      return this.abandonContest.within(tx, left, contest.id, { because: candidate.id, heldBy });
    }
    if (found.election.pollId) return { drafts: [], heldAgainIn: null };
    const { pack } = await this.constitution.inForce();
    const order = candidateOrder(pack.elections);
    return { drafts: await statementAgain(tx, left, order), heldAgainIn: null };
  }
}

function standingOf(found: ElectionWithContests, id: string): Result<Standing, CeasingRefusal> {
  for (const contest of found.contests) {
    const candidate = contest.candidates.find((one) => one.id === id);
    if (!candidate) continue;
    if (found.election.decisionId ?? contest.decisionId)
      return err({
        code: 'declared-already',
        says: 'The result has been declared and stands. Enter the seat as vacant instead.',
      });
    return ok({ found, contest, candidate });
  }
  return err({
    code: 'candidate-unknown',
    says: 'Nobody of this election stands under that name any more.',
  });
}
