import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { Clock } from '../../platform/clock';
import { ElectionsQueries } from '../elections.queries';
import { rollDay } from '../for-members/own-place';
import { firstStated } from '../independence/lacks-statement';
import { nominationsClosed } from '../timetable/nomination-window';
import { candidatesArePublished, readTimetable } from '../timetable/timetable';
import { announcedElections } from './announced';
import { drawnLots } from './drawn-lots';
import {
  type AnnouncedElectionDto,
  type NoticedElectionDto,
  type SeenElectionDto,
} from './seen-election.dto';
import { SeenElections } from './seen-elections';

/** Elections of which notice has been given, for everybody: notice, statement of candidates and notice of poll. Source: R-D11, R-E17. */
@Injectable()
export class AnnouncedElectionsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly elections: ElectionsQueries,
    private readonly seen: SeenElections,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  /** The newest first. */
  async list(): Promise<AnnouncedElectionDto[]> {
    const announced = await announcedElections(this.dataSource.manager);
    const all = (await this.elections.list()).filter(({ id }) => announced.has(id));
    return Promise.all(
      all.map(async ({ id, title, state, decision, pollingDay }) => ({
        id,
        title,
        state,
        decision,
        pollingDay,
        nominating: state === 'draft' && (await this.takesNominations(id)),
      })),
    );
  }

  /** `null` where there is no such election, or notice of it has not been given. */
  async one(id: string): Promise<NoticedElectionDto | null> {
    const [[election], announced] = await Promise.all([
      this.elections.list(id),
      announcedElections(this.dataSource.manager),
    ]);
    if (!election || !announced.has(id)) return null;
    const timetable = await readTimetable(this.dataSource.manager, id);
    const { pack } = await this.constitution.byVersion(election.constitution);
    const known = await this.seen.see(election, timetable);
    return {
      ...known,
      contests: known.contests.map((contest) => withKnown(contest, announced)),
      rollFixed: rollDay(pack),
      independenceStatedAt: await firstStated(this.dataSource.manager, id),
      lots: await drawnLots(this.dataSource.manager, pack, election.poll),
      nominating: election.state === 'draft' && (await this.takesNominations(id)),
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
        where k.id = $1 and k.withdrew_at is null order by y.decided_at desc, y.id limit 1`,
      [candidate],
    );
    if (!row) return null;
    const shown =
      row.opened ||
      candidatesArePublished(await readTimetable(this.dataSource.manager, row.election));
    return shown ? row.jpeg : null;
  }

  private async takesNominations(election: string): Promise<boolean> {
    const timetable = await readTimetable(this.dataSource.manager, election);
    return nominationsClosed(timetable, this.clock.now()) === null;
  }
}

/** What is held in place of an abandoned poll is told once notice of it has been given. */
const withKnown = (
  contest: SeenElectionDto['contests'][number],
  announced: ReadonlySet<string>,
): SeenElectionDto['contests'][number] => ({
  ...contest,
  heldAgainIn:
    contest.heldAgainIn && announced.has(contest.heldAgainIn) ? contest.heldAgainIn : null,
});
