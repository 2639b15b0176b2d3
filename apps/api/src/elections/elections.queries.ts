import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { plainDate, valueOf } from '@folkmoot/basics';
import {
  ask,
  CONFIRMING,
  type Constitution,
  contestedBy,
  contestedName,
  isForOffice,
  isConfirmedByVote,
  methodForSeats,
  offersReopening,
} from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../constitution/current-constitution';
import { Clock } from '../platform/clock';
import { photoOf } from '../polls/poll-book';
import { isNewest } from '../polls/published-sheets';
import { awaitedNumbers } from '../polls/public-value/public-value.queries';
import { smallBoxesOn } from '../polls/small-boxes-on';
import { type CandidateOutside, candidatesOutside } from './ceasing/candidates-outside';
import { countInHand, reviewState } from './counts/count-in-hand';
import { type CountDto } from './counts/counts.dto';
import { ceasedIn, countIsOvertaken } from './ceasing/ceased';
import { endingOf, isEnded } from './ending/ended';
import { type NothingLeftDto } from './ending/ending.dto';
import { withNothingLeft } from './ending/what-is-left';
import { withFewerLeft } from './fewer-seats/fewer-left';
import { type FewerLeftDto } from './fewer-seats/fewer-seats.dto';
import { reductionsOf } from './fewer-seats/reductions';
import { openObjections } from './objections/objections.queries';
import { askingNow, recountsOf } from './recounts/recounts';
import { readMarkdown } from '../statements/read-markdown';
import {
  type ElectionContestDto,
  type ElectionDetailsDto,
  type ElectionDto,
  type ElectionSummaryDto,
  type NextStageDto,
} from './elections.dto';
import { groupNames, groupsOf, guaranteesOf } from './candidacies/groups';
import { nominationNeeds } from './candidacies/nomination-needs';
import { SeveralBallotsQueries } from './several-ballots.queries';
import { stageNames } from './timetable/stage-names';
import { standingOf } from './timetable/stage-state';
import { candidatesArePublished, readTimetable } from './timetable/timetable';

interface ContestRow extends Omit<
  ElectionContestDto,
  | 'constituencyName'
  | 'candidates'
  | 'guarantees'
  | 'ceased'
  | 'onceOneCeases'
  | 'confirmedByVote'
  | 'reopensNominations'
> {
  readonly candidates: readonly {
    readonly id: string;
    readonly name: string;
    readonly statement: string | null;
    readonly photo: string | null;
    readonly nomination: string | null;
    /** Codes. */
    readonly groups: readonly string[];
  }[];
}

type ListedRow = Omit<ElectionDto, 'constitution'> & { readonly constitution: number | null };

@Injectable()
export class ElectionsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
    private readonly severalBallots: SeveralBallotsQueries,
  ) {}

  async list(id: string | null = null): Promise<ElectionDto[]> {
    const rows = await this.dataSource.query<ListedRow[]>(
      `select e.id, e.version, e.title, e.poll_id as poll, d.number as decision, e.polling_day::text as "pollingDay",
              to_char(e.called_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "calledAt",
              e.held_by::text as "heldBy", coalesce(p.constitution_version, d.constitution_version) as constitution,
              case when e.decision_id is not null then 'declared' when e.poll_id is null then case when ${isEnded('e.id')} then 'ended' else 'draft' end
                   when not exists (select from governance.election_contest c where c.election_id = e.id and c.abandoned_at is null and c.ended_at is null and c.decision_id is null) then 'abandoned'
                   when exists (select from governance.count_sheet s where s.poll_id = e.poll_id) and not ${countIsOvertaken('e.id')} then 'counted'
                   when p.closed_at is null and p.closes_at > $2::timestamptz then 'open' else 'closed' end as state
         from governance.election e left join governance.poll p on p.id = e.poll_id left join governance.decision d on d.id = e.decision_id
        where $1::uuid is null or e.id = $1 order by e.called_at desc, e.id limit 200`,
      [id, this.clock.now()],
    );
    const { version } = await this.constitution.inForce();
    return rows.map((row) => ({ ...row, constitution: row.constitution ?? version }));
  }

  /** The elections, each with what its timetable has next. */
  async summaries(): Promise<ElectionSummaryDto[]> {
    const all = await this.list();
    const outside = await this.outside(null);
    return Promise.all(
      all.map(async (election) => ({
        ...election,
        next: await this.nextStage(election),
        candidatesOutside: outside.flatMap((one) =>
          one.election === election.id ? [one.name] : [],
        ),
        count: await this.countOf(election),
        openObjections: await openObjections(this.dataSource.manager, election.id),
        awaitedNumbers:
          election.poll === null
            ? null
            : await awaitedNumbers(this.dataSource.manager, election.poll),
      })),
    );
  }

  private async nothingLeft({ id, state }: ElectionDto): Promise<NothingLeftDto[]> {
    if (state !== 'draft') return [];
    const { pack } = await this.constitution.inForce();
    const over = await withNothingLeft(this.dataSource, pack, id, this.clock.today());
    return over.map(({ contest, found: { says, rule, citation } }) => ({
      contest: contest.id,
      ...{ says, rule, citation },
    }));
  }

  private async fewerLeft({ id, state, pollingDay }: ElectionDto): Promise<FewerLeftDto[]> {
    if (state !== 'draft') return [];
    const { pack } = await this.constitution.inForce();
    const on = {
      today: this.clock.today(),
      pollingDay: pollingDay === null ? null : plainDate(pollingDay),
    };
    const fewer = await withFewerLeft(this.dataSource, pack, id, on);
    return fewer.map(({ contest, free, found: { says, rule, citation } }) => ({
      contest: contest.id,
      ...{ free, says, rule, citation },
    }));
  }

  private async outside(election: string | null): Promise<CandidateOutside[]> {
    const { pack } = await this.constitution.inForce();
    return candidatesOutside(this.dataSource.manager, pack, this.clock.today(), election);
  }

  private async countOf({ poll, constitution }: ElectionDto): Promise<CountDto | null> {
    const count = poll === null ? null : await countInHand(this.dataSource.manager, poll);
    if (!count) return null;
    const { number, publishedAt, confirmedAt, objections, agrees } = count;
    const { pack } = await this.constitution.byVersion(constitution);
    return {
      ...{ number, publishedAt, review: reviewState(count), confirmedAt, objections, agrees },
      ...askingNow(pack, count, this.clock.now()),
      recounts: await recountsOf(this.dataSource.manager, count.poll),
    };
  }

  private async nextStage({ id, poll, state }: ElectionDto): Promise<NextStageDto | null> {
    if (state === 'declared' || state === 'abandoned' || state === 'ended') return null;
    const timetable = await readTimetable(this.dataSource.manager, id);
    const progress = {
      opened: poll !== null,
      closed: state === 'closed' || state === 'counted',
      declared: false,
    };
    const moment = { now: this.clock.now(), today: this.clock.today() };
    const standing = timetable.stages.map((stage) => ({
      title: stageNames[stage.stage].title,
      on: stage.on,
      ...standingOf(stage, timetable, progress, moment),
    }));
    const next = standing.find((stage) => stage.state !== 'done');
    return next
      ? { title: next.title, on: next.on, state: next.state, byItself: next.byItself }
      : null;
  }

  async one(id: string): Promise<ElectionDetailsDto | null> {
    const [election] = await this.list(id);
    if (!election) return null;
    const { pack } = await this.constitution.byVersion(election.constitution);
    const contests = await this.dataSource.query<ContestRow[]>(
      `select c.id, c.constituency, c.seats, c.term_from::text as "termFrom", (select d.number from governance.decision d where d.id = c.decision_id) as "settledBy", (select s.sha256 from governance.count_sheet s where s.contest_id = c.id and ${isNewest('s')}) as "countSheet",
              (select coalesce(jsonb_agg(jsonb_build_object('contest', put.id, 'title', put.title, 'countSheet', (
                  select s.sha256 from governance.count_sheet s where s.contest_id = put.id and ${isNewest('s')})) order by put.position), '[]')
                from governance.contest put where put.confirms = c.id) as nominees,
              c.abandoned_at is not null as abandoned, c.held_again_in as "heldAgainIn", ${endingOf('c')} as ended, ${reductionsOf('c')} as reductions,
              coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name, 'statement', k.statement, 'photo', ${photoOf('k.id')}, 'groups', ${groupsOf('k.id')}, 'nomination', (
                  select y.id from governance.candidacy y where y.candidate_id = k.id and y.accepted and y.withdrew_at is null)) order by k.position)
                from governance.candidate k where k.contest_id = c.id and k.withdrew_at is null), '[]') as candidates
         from governance.election_contest c where c.election_id = $1 order by c.constituency`,
      [id],
    );
    const voters = contests.map(({ constituency }) => ({
      name: isForOffice(constituency) ? null : contestedName(pack, constituency),
      voters: contestedBy(pack, constituency)?.voters ?? { constituency },
    }));
    const isSecret = pack.elections.secrecy === 'secret' && !election.poll;
    const warnings = isSecret
      ? await smallBoxesOn(this.dataSource.manager, pack, voters, this.clock.today())
      : [];
    const several =
      election.state === 'abandoned' || election.state === 'ended'
        ? { ballots: [], nextBallot: null }
        : await this.severalBallots.of(id);
    const ceased = await ceasedIn(this.dataSource.manager, id);
    const outside = new Set((await this.outside(id)).map(({ candidate }) => candidate));
    const isPublished =
      election.poll !== null ||
      candidatesArePublished(await readTimetable(this.dataSource.manager, id));
    return {
      ...election,
      count: await this.countOf(election),
      openObjections: await openObjections(this.dataSource.manager, id),
      needs: nominationNeeds(pack, contests),
      beforeItOpens: warnings,
      nothingLeft: await this.nothingLeft(election),
      fewerLeft: await this.fewerLeft(election),
      contests: contests.map((contest) => ({
        ...contest,
        ...asksVoters(pack, contest, election.poll !== null),
        constituencyName: contestedName(pack, contest.constituency),
        ceased: ceased.filter((one) => one.contest === contest.id),
        onceOneCeases: whatFollows(pack, contest, election.poll !== null),
        guarantees: guaranteesOf(pack, contest),
        candidates: contest.candidates.map(({ statement, photo, groups, ...candidate }) => ({
          ...candidate,
          groups: groupNames(pack, groups),
          isOutside: outside.has(candidate.id),
          statement: statement === null ? null : readMarkdown(statement),
          photo: isPublished || contest.settledBy !== null ? photo : null,
        })),
      })),
      ...several,
    };
  }
}

/** Whether the paper asks for or against each candidate, and whether it offers to re-open nominations. Source: R-F35, R-F33. */
function asksVoters(
  pack: Constitution,
  contest: ContestRow,
  pollOpened: boolean,
): Pick<ElectionContestDto, 'confirmedByVote' | 'reopensNominations'> {
  const confirmedByVote =
    contest.nominees.length > 0 || (!pollOpened && isConfirmedByVote(pack.elections, contest));
  const isPut = !confirmedByVote && contest.settledBy === null;
  return {
    confirmedByVote,
    reopensNominations: isPut && offersReopening(pack.elections, contest.seats),
  };
}

/** What would follow if a candidate died today, as the rules have it. Source: R-D27, R-F29. */
function whatFollows(
  pack: Constitution,
  { seats, nominees }: Pick<ElectionContestDto, 'seats' | 'nominees'>,
  pollOpened: boolean,
): ElectionContestDto['onceOneCeases'] {
  const facts = {
    type: 'candidate-ceases',
    candidate: 'Somebody',
    cause: 'death',
    at: '2000-01-01',
    pollOpened,
    declaredAt: null,
    method: nominees.length > 0 ? CONFIRMING : methodForSeats(pack.elections, seats),
  };
  if (valueOf(ask(pack, facts)).verdict === 'lapsed') return 'abandoned';
  return pollOpened ? 'passed-over' : 'off-the-paper';
}
