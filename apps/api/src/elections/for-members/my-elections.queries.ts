import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { formatMoment, type MemberId, type PlainDate } from '@folkmoot/basics';
import { type Constitution, goesWithoutTimetable } from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { type Actor } from '../../platform/actor';
import { Clock } from '../../platform/clock';
import { historyOf } from '../../roll/people.queries';
import { CandidaciesQueries } from '../candidacies/candidacies.queries';
import { nominationNeeds } from '../candidacies/nomination-needs';
import { ElectionsQueries } from '../elections.queries';
import { ownResults } from '../objections/objections.queries';
import { type SeenElectionDto } from '../for-everybody/seen-election.dto';
import { SeenElections } from '../for-everybody/seen-elections';
import { nominationsClosed } from '../timetable/nomination-window';
import { momentOf, readTimetable, type Timetable } from '../timetable/timetable';
import {
  type MyElectionDto,
  type MyElectionSummaryDto,
  type NominatingDto,
} from './my-elections.dto';
import { ownCount } from './own-count';
import { constituencyOf, placeOnRoll } from './own-place';

/** Elections as members see them. */
@Injectable()
export class MyElectionsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly elections: ElectionsQueries,
    private readonly seen: SeenElections,
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

  async one(
    id: string,
    member: MemberId,
    reader: Pick<Actor, 'accountId'>,
  ): Promise<MyElectionDto | null> {
    const [election] = await this.elections.list(id);
    if (!election) return null;
    const db = this.dataSource.manager;
    const { pack } = await this.constitution.byVersion(election.constitution);
    const timetable = await readTimetable(db, id);
    const seen = await this.seen.see(election, timetable);
    const codes = seen.contests.map(({ constituency }) => constituency);
    const person = await historyOf(db, member);
    const fixedOn = await this.recordDate(election.poll);
    const roll = placeOnRoll(pack, codes, { id: member, person }, fixedOn, this.clock.today());
    const own = constituencyOf(pack, codes, person, fixedOn ?? this.clock.today());
    return {
      ...seen,
      contests: seen.contests.map((contest) => ({
        ...contest,
        isYours: contest.constituency === own,
      })),
      roll,
      nominating: this.nominating(
        pack,
        timetable,
        { state: election.state, contests: seen.contests },
        own,
      ),
      count: await ownCount(db, pack, election, member, this.clock.now()),
      results: await ownResults(db, this.constitution, this.clock, reader, id),
      mine: await this.candidacies.own(id, member),
      proposed: await this.candidacies.proposedBy(id, member),
      toSecond: await this.candidacies.toSecond(id, member),
    };
  }

  private async recordDate(poll: string | null): Promise<PlainDate | null> {
    if (poll === null) return null;
    const [row] = await this.dataSource.query<{ day: PlainDate }[]>(
      `select record_date::text as day from governance.poll where id = $1`,
      [poll],
    );
    return row?.day ?? null;
  }

  private nominating(
    pack: Constitution,
    timetable: Timetable,
    { state, contests }: Pick<SeenElectionDto, 'state' | 'contests'>,
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
      mayNominate:
        open && contests.some(({ constituency, ended }) => constituency === own && ended === null),
      ...nominationNeeds(pack, contests),
    };
  }

  private nominationsAreOpen(timetable: Timetable): boolean {
    return nominationsClosed(timetable, this.clock.now()) === null;
  }
}
