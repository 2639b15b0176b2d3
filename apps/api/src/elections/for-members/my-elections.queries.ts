import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { formatMoment, type MemberId, type PlainDate } from '@folkmoot/basics';
import { countingMethod } from '@folkmoot/count';
import { candidateOrder, type Constitution, methodForSeats } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { Clock } from '../../platform/clock';
import { historyOf } from '../../roll/people.queries';
import { photoOf } from '../../polls/poll-book';
import { readMarkdown } from '../../statements/read-markdown';
import { ceasedIn } from '../ceasing/ceased';
import { CandidaciesQueries } from '../candidacies/candidacies.queries';
import { nominationNeeds } from '../candidacies/nomination-needs';
import { ElectionsQueries } from '../elections.queries';
import { nominationsClosed } from '../timetable/nomination-window';
import { stageNames } from '../timetable/stage-names';
import { standingOf } from '../timetable/stage-state';
import {
  candidatesArePublished,
  goesWithoutTimetable,
  momentOf,
  readTimetable,
  type Timetable,
} from '../timetable/timetable';
import {
  type MemberContestDto,
  type MemberStageDto,
  type MyElectionDto,
  type MyElectionSummaryDto,
  type NominatingDto,
} from './my-elections.dto';
import { constituencyOf, placeOnRoll } from './own-place';

type ElectionState = MyElectionDto['state'];

interface ContestRow {
  readonly id: string;
  readonly constituency: string;
  readonly seats: number;
  readonly settledBy: number | null;
  readonly heldAgainIn: string | null;
  readonly candidates: readonly {
    readonly id: string;
    readonly name: string;
    readonly statement: string | null;
    readonly photo: string | null;
  }[];
}

/** Elections as members see them. */
@Injectable()
export class MyElectionsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly elections: ElectionsQueries,
    private readonly candidacies: CandidaciesQueries,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  async list(member: MemberId): Promise<MyElectionSummaryDto[]> {
    const all = await this.elections.list();
    const asked = await this.dataSource.query<{ id: string }[]>(
      `select distinct c.election_id as id from governance.candidacy y join governance.election_contest c on c.id = y.contest_id
         left join governance.candidacy_seconder s on s.candidacy_id = y.id and s.member_id = $1 and s.agrees is null
        where y.accepted is null and y.withdrew_at is null and (y.member_id = $1 and y.declared_at is null or s.member_id is not null)`,
      [member],
    );
    return Promise.all(
      all.map(async ({ id, title, state, pollingDay, decision }) => {
        const nominating =
          state === 'draft' &&
          this.nominationsAreOpen(await readTimetable(this.dataSource.manager, id));
        return {
          id,
          title,
          state: state,
          pollingDay,
          decision,
          nominating,
          asksYou: nominating && asked.some((one) => one.id === id),
        };
      }),
    );
  }

  async one(id: string, member: MemberId): Promise<MyElectionDto | null> {
    const [election] = await this.elections.list(id);
    if (!election) return null;
    const db = this.dataSource.manager;
    const { pack } = await this.constitution.byVersion(election.constitution);
    const timetable = await readTimetable(db, id);
    const contests = await this.contests(id);
    const codes = contests.map(({ constituency }) => constituency);
    const person = await historyOf(db, member);
    const fixedOn = await this.recordDate(election.poll);
    const roll = placeOnRoll(pack, codes, { id: member, person }, fixedOn, this.clock.today());
    const own = constituencyOf(pack, codes, person, fixedOn ?? this.clock.today());
    const ceased = await ceasedIn(db, id);
    const published = election.state !== 'draft' || candidatesArePublished(timetable);
    return {
      id,
      title: election.title,
      state: election.state,
      poll: election.poll,
      secrecy: await this.secrecy(pack, election.poll),
      decision: election.decision,
      constitution: election.constitution,
      stages: this.stages(timetable, election.state),
      contests: contests.map((contest) => ({
        ...contestFor(pack, contest, own, published),
        ceased: ceased.filter((one) => one.contest === contest.id),
      })),
      order: candidateOrder(pack.elections),
      roll,
      nominating: this.nominating(pack, timetable, election.state, own),
      mine: await this.candidacies.own(id, member),
      proposed: await this.candidacies.proposedBy(id, member),
      toSecond: await this.candidacies.toSecond(id, member),
    };
  }

  /** The photograph of a candidate who stands, for anybody. */
  async photo(candidate: string): Promise<Buffer | null> {
    const [row] = await this.dataSource.query<
      { jpeg: Buffer; election: string; opened: boolean }[]
    >(
      `select f.jpeg, c.election_id as election, e.poll_id is not null or c.decision_id is not null as opened
         from governance.candidate k join governance.candidacy y on y.candidate_id = k.id and y.accepted and y.withdrew_at is null
         join governance.candidacy_photo f on f.candidacy_id = y.id join governance.election_contest c on c.id = k.contest_id
         join governance.election e on e.id = c.election_id
        where k.id = $1 and k.withdrew_at is null order by y.decided_at desc limit 1`,
      [candidate],
    );
    if (!row) return null;
    const shown =
      row.opened ||
      candidatesArePublished(await readTimetable(this.dataSource.manager, row.election));
    return shown ? row.jpeg : null;
  }

  private async recordDate(poll: string | null): Promise<PlainDate | null> {
    if (poll === null) return null;
    const [row] = await this.dataSource.query<{ day: PlainDate }[]>(
      `select record_date::text as day from governance.poll where id = $1`,
      [poll],
    );
    return row?.day ?? null;
  }

  private async secrecy(pack: Constitution, poll: string | null): Promise<'open' | 'secret'> {
    const [row] = await this.dataSource.query<{ secrecy: 'open' | 'secret' }[]>(
      `select secrecy from governance.poll where id = $1`,
      [poll],
    );
    return row?.secrecy ?? pack.elections.secrecy;
  }

  private contests(election: string): Promise<ContestRow[]> {
    return this.dataSource.query(
      `select c.id, c.constituency, c.seats, (select d.number from governance.decision d where d.id = c.decision_id) as "settledBy", c.held_again_in as "heldAgainIn",
              coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name, 'statement', k.statement, 'photo', ${photoOf('k.id')}) order by k.position)
                from governance.candidate k where k.contest_id = c.id and k.withdrew_at is null), '[]') as candidates
         from governance.election_contest c where c.election_id = $1 order by c.constituency`,
      [election],
    );
  }

  private stages(timetable: Timetable, state: ElectionState): MemberStageDto[] {
    if (goesWithoutTimetable(timetable)) return [];
    const progress = {
      opened: state !== 'draft',
      closed: state !== 'draft' && state !== 'open',
      declared: state === 'declared' || state === 'abandoned',
    };
    const moment = { now: this.clock.now(), today: this.clock.today() };
    return timetable.stages.map((stage) => {
      const { state: standing, byItself } = standingOf(stage, timetable, progress, moment);
      return {
        title: stageNames[stage.stage].title,
        on: stage.on,
        at: stage.at,
        why: `${stage.reckoned} (${stage.citation})`,
        state: standing,
        byItself,
      };
    });
  }

  private nominating(
    pack: Constitution,
    timetable: Timetable,
    state: string,
    own: string | null,
  ): NominatingDto {
    const closed = nominationsClosed(timetable, this.clock.now());
    const closes = momentOf(timetable, 'nominations-close');
    const open = state === 'draft' && this.nominationsAreOpen(timetable);
    return {
      open,
      says: open
        ? closes && !goesWithoutTimetable(timetable)
          ? `Nominations are open until ${formatMoment(closes)}.`
          : 'Nominations are open until voting opens.'
        : (closed?.says ?? 'Nominations are over.'),
      mayNominate: open && own !== null,
      ...nominationNeeds(pack),
    };
  }

  private nominationsAreOpen(timetable: Timetable): boolean {
    return nominationsClosed(timetable, this.clock.now()) === null;
  }
}

function contestFor(
  { constituencies, elections }: Constitution,
  { id, constituency, seats, settledBy, heldAgainIn, candidates }: ContestRow,
  own: string | null,
  published: boolean,
): Omit<MemberContestDto, 'ceased'> {
  const method = methodForSeats(elections, seats);
  return {
    id,
    constituencyName:
      constituencies.find(({ code }) => code === constituency)?.name ?? constituency,
    seats,
    isYours: constituency === own,
    method,
    methodName: countingMethod(method).name,
    candidates: published
      ? candidates.map(({ statement, ...candidate }) => ({
          ...candidate,
          statement: statement === null ? null : readMarkdown(statement),
        }))
      : null,
    settledBy,
    heldAgainIn,
  };
}
