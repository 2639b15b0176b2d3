import { Injectable } from '@nestjs/common';
import { formatDate, formatMoment, valueOf } from '@folkmoot/basics';
import { ask, type Constitution, electorateOf, STAGES, type Stage } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { Boards } from '../../boards/boards';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { Clock } from '../../platform/clock';
import { type Tx } from '../../platform/database';
import { drawUpRoll, electorsOf } from '../../roll/freeze-roll';
import { markingOf } from '../ballot-paper';
import { type ElectionWithContests } from '../election.repository';
import { stageNames } from './stage-names';
import {
  fixedDays,
  goesWithoutTimetable,
  hasHappened,
  type KeptStage,
  officersStages,
  readTimetable,
  type Timetable,
} from './timetable';

/** Where in the office something is put right. */
export const remedies = [
  'timetable',
  'nominations',
  'candidates',
  'members',
  'boards',
  'rules',
] as const;

/** One thing that must be so before the poll opens. */
export interface PreflightItem {
  readonly code: string;
  readonly holds: boolean;
  readonly says: string;
  readonly rule: string;
  readonly citation: string;
  readonly remedy: (typeof remedies)[number];
}

type Found = Omit<PreflightItem, 'rule' | 'citation'> &
  Partial<Pick<PreflightItem, 'rule' | 'citation'>>;
type Contest = ElectionWithContests['contests'][number];

/** Goes through everything that an election needs before its poll opens. Source: R-D11–D15, R-E17, R-T43 (the method is fixed first), R-F35. */
@Injectable()
export class Preflight {
  constructor(
    private readonly constitution: CurrentConstitution,
    private readonly boards: Boards,
    private readonly clock: Clock,
  ) {}

  /** Everything, whether it holds or not: for whoever is about to open the poll. */
  async everything(db: Tx, { election, contests }: ElectionWithContests): Promise<PreflightItem[]> {
    const { pack } = await this.constitution.inForce();
    const toFill = contests.filter(({ decisionId }) => decisionId === null);
    return [
      ...(await this.procedure(db, { election, contests }, 'for-a-poll')),
      ...toFill.map((contest) => sourced(pack, candidatesOf(pack, contest))),
      ...toFill.map((contest) => sourced(pack, methodFor(pack, contest))),
      ...(await this.rolls(db, pack, toFill)),
      ...(pack.elections.secrecy === 'secret' ? [await this.board(db, pack)] : []),
    ];
  }

  /** What must have been done before: the timetable, and the nominations. Without a poll there is no notice of one. */
  async procedure(
    db: EntityManager,
    { election }: ElectionWithContests,
    what: 'for-a-poll' | 'without-a-poll',
  ): Promise<PreflightItem[]> {
    const { pack } = await this.constitution.inForce();
    const timetable = await readTimetable(db, election.id);
    const undecided = await undecidedNominations(db, election.id);
    const found: Found[] = [
      hasTimetable(timetable),
      nothingPending(timetable),
      ...(goesWithoutTimetable(timetable)
        ? []
        : [...this.stages(timetable), ...this.inTime(pack, timetable, what)].filter(
            ({ code }) => what === 'for-a-poll' || code !== 'stage-notice-of-poll',
          )),
      {
        code: 'nominations-decided',
        holds: undecided === 0,
        says:
          undecided === 0
            ? 'Every nomination has been decided on.'
            : `${undecided} ${undecided === 1 ? 'nomination is' : 'nominations are'} still to be decided on.`,
        rule: 'R-D13',
        remedy: 'nominations',
      },
    ];
    return found.map((one) => sourced(pack, one));
  }

  private stages(timetable: Timetable): Found[] {
    const now = this.clock.now();
    return timetable.stages
      .filter(({ stage }) => isBefore(stage))
      .map((stage) => stageFound(stage, hasHappened(stage, timetable, now)));
  }

  /** Whether what has happened, and an opening today, keep to the days of the rules. Days that two officers chose are not asked about. */
  private inTime(
    pack: Constitution,
    timetable: Timetable,
    what: 'for-a-poll' | 'without-a-poll',
  ): Found[] {
    const { pollingDay, overrides } = timetable;
    if (pollingDay === null) return [];
    const chosen = new Set(
      overrides.flatMap(({ stage, agreed }) => (agreed === true ? [stage] : [])),
    );
    const happened = {
      ...fixedDays({ ...timetable, overrides: [] }, this.clock.now()),
      ...(what === 'for-a-poll' && { 'poll-opens': this.clock.today() }),
    };
    const done = Object.fromEntries(
      Object.entries(happened).filter(([stage]) => !chosen.has(stage as Stage)),
    );
    const ruling = valueOf(ask(pack, { type: 'election-timetable', closesOn: pollingDay, done }));
    return ruling.derivation
      .filter(({ holds, inputs }) => !holds || 'on' in inputs)
      .map(({ holds, says, rule, citation }): Found => ({
        code: 'in-time',
        holds,
        says,
        rule,
        citation,
        remedy: 'timetable',
      }));
  }

  private async rolls(
    db: Tx,
    pack: Constitution,
    contests: readonly Contest[],
  ): Promise<PreflightItem[]> {
    const roll = await drawUpRoll(
      db,
      pack,
      contests.map(({ constituency }) => electorateOf(constituency)),
      this.clock.today(),
    );
    return contests.map(({ constituency }) => {
      const entitled = electorsOf(roll, constituency).length;
      const name = nameOf(pack, constituency);
      return sourced(pack, {
        code: 'roll',
        holds: entitled > 0,
        says:
          entitled > 0
            ? `${entitled.toLocaleString('en-GB')} may vote for ${name}.`
            : `Nobody may vote for ${name}.`,
        rule: 'R-D15',
        remedy: 'members',
      });
    });
  }

  private async board(db: Tx, pack: Constitution): Promise<PreflightItem> {
    const holds = (await this.boards.inUse(db)) !== null;
    return sourced(pack, {
      code: 'board',
      holds,
      says: holds
        ? 'A board of scrutineers holds the key of the secret poll.'
        : 'The poll is secret, and no board of scrutineers is ready to hold its key.',
      rule: 'R-D15',
      remedy: 'boards',
    });
  }
}

const before: readonly string[] = STAGES.filter((stage) => stage !== 'poll-opens');
const isBefore = (stage: string): boolean => before.includes(stage);

function stageFound({ stage, on, at, rule, citation }: KeptStage, happened: boolean): Found {
  const isTask = (officersStages as readonly string[]).includes(stage);
  const says = happened
    ? `${stageNames[stage].title}: done.`
    : isTask
      ? `${stageNames[stage].title}: not done yet. It is due by ${formatDate(on)}.`
      : `${stageNames[stage].title}: not before ${formatMoment(at)}, and once notice of the election has been given.`;
  return { code: `stage-${stage}`, holds: happened, says, rule, citation, remedy: 'timetable' };
}

const hasTimetable = (timetable: Timetable): Found => {
  const without = goesWithoutTimetable(timetable);
  return {
    code: 'timetable',
    holds: without || timetable.pollingDay !== null,
    says: without
      ? 'Two officers agreed to hold this election without a timetable.'
      : timetable.pollingDay
        ? `The polling day is ${formatDate(timetable.pollingDay)}.`
        : 'No polling day has been chosen. Notice, nominations and the poll are timed from it; to do without, two officers must agree.',
    remedy: 'timetable',
  };
};

function nothingPending({ overrides }: Timetable): Found {
  const pending = overrides.filter(({ agreed }) => agreed === null);
  return {
    code: 'overrides',
    holds: pending.length === 0,
    says:
      pending.length === 0
        ? 'No change of a day waits for a second officer.'
        : `${pending.length} ${pending.length === 1 ? 'change of a day waits' : 'changes of days wait'} for a second officer.`,
    remedy: 'timetable',
  };
}

function candidatesOf(pack: Constitution, { constituency, candidates, seats }: Contest): Found {
  const holds = candidates.length > seats;
  const stand = `${candidates.length} ${candidates.length === 1 ? 'candidate' : 'candidates'} for ${seats} ${seats === 1 ? 'seat' : 'seats'}`;
  return {
    code: 'candidates',
    holds,
    says: holds
      ? `${nameOf(pack, constituency)} has ${stand}.`
      : `${nameOf(pack, constituency)} has ${stand}: there is no contest. Declare those who stand elected, and vote for the others.`,
    rule: 'R-D14',
    remedy: 'candidates',
  };
}

function methodFor(pack: Constitution, contest: Contest): Found {
  const marking = markingOf(pack, contest, nameOf(pack, contest.constituency));
  return {
    code: 'method',
    holds: marking.ok,
    says: marking.ok
      ? `The method of counting for ${nameOf(pack, contest.constituency)} is fixed by the constitution.`
      : marking.error.says,
    rule: 'R-I13',
    remedy: 'rules',
  };
}

const sourced = ({ elections }: Constitution, found: Found): PreflightItem => ({
  rule: 'R-E17',
  citation: elections.cites[0] ?? 'Constitution, council elections',
  ...found,
});

const nameOf = ({ constituencies }: Constitution, code: string): string =>
  constituencies.find((known) => known.code === code)?.name ?? code;

/** Nominations that are complete and wait for the returning officer, or might still be completed in time. */
export async function undecidedNominations(db: EntityManager, election: string): Promise<number> {
  const [row] = await db.query<{ n: number }[]>(
    `select count(*)::int as n from governance.candidacy y join governance.election_contest c on c.id = y.contest_id
      where c.election_id = $1 and y.accepted is null and y.withdrew_at is null`,
    [election],
  );
  return row?.n ?? 0;
}
