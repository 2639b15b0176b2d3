import { Injectable } from '@nestjs/common';
import {
  err,
  formatMoment,
  type Instant,
  ok,
  type PlainDate,
  type PollId,
  type Result,
} from '@folkmoot/basics';
import {
  type Constitution,
  goesWithoutTimetable,
  isForOffice,
  isConfirmedByVote,
  votersInContests,
} from '@folkmoot/rules';
import { randomUUID } from 'node:crypto';
import { CurrentConstitution } from '../constitution/current-constitution';
import { type Actor } from '../platform/actor';
import { Clock } from '../platform/clock';
import { Database, type Tx } from '../platform/database';
import { type Opening, OpenPoll, type OpeningRefusal } from '../polls/open-poll';
import { type ContestSpec } from '../polls/poll-spec';
import { markingOf, type MethodRefusal } from './ballot-paper';
import { groupsByCandidate } from './candidacies/groups';
import { confirmationSpecs, contestSpec, nameOf, placesSay, purpose } from './contest-spec';
import { ElectionRepository, type ElectionWithContests } from './election.repository';
import { whyEnded } from './ending/ended';
import { isOfSeveralBallots } from './held-ballots';
import { Preflight } from './timetable/preflight/preflight';
import { type PreflightItem } from './timetable/preflight/preflight-item';
import { enqueueReminders } from './timetable/reminder-plan';
import { momentOf, readTimetable, type Timetable } from './timetable/timetable';

export type ElectionOpeningRefusal =
  | OpeningRefusal
  | MethodRefusal
  | {
      readonly code:
        | 'election-unknown'
        | 'poll-opened'
        | 'election-ended'
        | 'no-contest'
        | 'one-by-one'
        | 'other-closing-time';
      readonly says: string;
    }
  | NotReady;

/** What must be done before the poll can open. */
export interface NotReady {
  readonly code: 'not-ready';
  readonly says: string;
  readonly missing: readonly PreflightItem[];
}

/** Opens the poll of an election: every elector sees the contest of their own constituency. */
@Injectable()
export class OpenElection {
  constructor(
    private readonly database: Database,
    private readonly elections: ElectionRepository,
    private readonly openPoll: OpenPoll,
    private readonly preflight: Preflight,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    id: string,
    opening: Opening,
  ): Promise<Result<{ poll: PollId }, ElectionOpeningRefusal>> {
    return this.database.act<{ poll: PollId }, ElectionOpeningRefusal>(actor, async (tx) => {
      const found = await this.elections.lock(tx, id);
      if (!found) return err({ code: 'election-unknown', says: 'There is no such election.' });
      const asked = await this.asked(tx, found, opening);
      if (!asked.ok) return asked;
      const opened = await this.openPoll.run(tx, asked.value);
      if (!opened.ok) return opened;
      const { poll, drafts } = opened.value;
      await this.elections.change(tx, id, { pollId: poll });
      await enqueueReminders(tx, id, this.clock.now());
      return ok({ drafts, answer: () => ({ poll }) });
    });
  }

  /** Why the poll of an election would not open now; `null` where it would. Nothing is kept. */
  async refusal(
    tx: Tx,
    found: ElectionWithContests,
    closesAt: Instant,
  ): Promise<ElectionOpeningRefusal | null> {
    const asked = await this.asked(tx, found, { closesAt });
    return asked.ok ? this.openPoll.refusal(tx, asked.value) : asked.error;
  }

  private async asked(
    tx: Tx,
    found: ElectionWithContests,
    { closesAt, recordDate, acknowledged = [] }: Opening,
  ): Promise<Result<Parameters<OpenPoll['run']>[1], ElectionOpeningRefusal>> {
    const { id, pollId, title } = found.election;
    if (pollId)
      return err({
        code: 'poll-opened',
        says: 'The poll of this election has been opened already.',
      });
    const ended = whyEnded(found);
    if (ended) return err(ended);
    const { pack } = await this.constitution.inForce();
    const contests = found.contests.filter(({ decisionId }) => decisionId === null);
    const empty = contests.find(
      (contest) =>
        contest.candidates.length <= contest.seats && !isConfirmedByVote(pack.elections, contest),
    );
    if (empty) return err(tooFew(pack, empty));
    const missing = (await this.preflight.procedure(tx, found, 'for-a-poll')).filter(
      ({ holds }) => !holds,
    );
    if (missing[0]) return err(notReady(missing[0], missing));
    const timetable = await readTimetable(tx, id);
    const otherTime = closesOtherwise(timetable, closesAt);
    if (otherTime) return err(otherTime);
    const specs: ContestSpec[] = [];
    const groups = await groupsByCandidate(
      tx,
      contests.map((contest) => contest.id),
    );
    for (const contest of contests) {
      if (isConfirmedByVote(pack.elections, contest)) {
        specs.push(...confirmationSpecs(pack, contest, randomUUID));
        continue;
      }
      if (contests.length > 1 && isOfSeveralBallots(pack, contest))
        return err(oneByOne(pack, contest));
      const marking = markingOf(pack, contest, nameOf(pack, contest.constituency));
      if (!marking.ok) return marking;
      const candidates = contest.candidates.map((one) => ({
        ...one,
        groups: groups.get(one.id) ?? [],
      }));
      specs.push(contestSpec(pack, { ...contest, candidates }, marking.value, randomUUID));
    }
    return ok({
      kind: 'election',
      subject: id,
      title,
      introduction: purpose(pack, contests),
      secrecy: pack.elections.secrecy,
      mayChangeVote: pack.elections.mayChangeVote,
      minimumDaysOpen: pack.elections.minimumDaysOpen,
      closesAt,
      recordDate: recordDate ?? rollDay(pack, timetable) ?? this.clock.today(),
      acknowledged,
      voters: votersInContests(
        pack,
        contests.map(({ constituency }) => constituency),
      ),
      contests: specs,
    });
  }
}

/** R-D15: the roll is that of the day on which nominations closed, where the constitution says so. */
function rollDay({ recordDate }: Constitution, { stages }: Timetable): PlainDate | null {
  if (recordDate !== 'NOMINATION_CLOSE') return null;
  return stages.find(({ stage }) => stage === 'nominations-close')?.on ?? null;
}

const notReady = (first: PreflightItem, missing: readonly PreflightItem[]): NotReady => ({
  code: 'not-ready',
  says: `The poll cannot open yet: ${first.says}`,
  missing,
});

function closesOtherwise(timetable: Timetable, closesAt: Instant): ElectionOpeningRefusal | null {
  const planned = momentOf(timetable, 'poll-closes');
  if (planned === null || goesWithoutTimetable(timetable) || planned === closesAt) return null;
  return {
    code: 'other-closing-time',
    says: `By its timetable this poll closes on ${formatMoment(planned)}. To close it at another time, choose another polling day.`,
  };
}

type Contest = ElectionWithContests['contests'][number];
const oneByOne = (pack: Constitution, { constituency }: Contest): ElectionOpeningRefusal => ({
  code: 'one-by-one',
  says: `${nameOf(pack, constituency)} is filled by an exhaustive ballot, which may take several ballots in turn: it needs an election of its own. Call one election for each constituency.`,
});

const tooFew = (
  pack: Constitution,
  { constituency, candidates, seats }: Contest,
): ElectionOpeningRefusal => ({
  code: 'no-contest',
  says: `${nameOf(pack, constituency)} has ${candidates.length} ${candidates.length === 1 ? 'candidate' : 'candidates'} for ${placesSay(constituency, seats)}: a poll needs more candidates than ${isForOffice(constituency) ? 'places' : 'seats'}.`,
});
