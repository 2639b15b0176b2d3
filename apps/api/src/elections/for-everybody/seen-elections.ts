import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { countingMethod } from '@folkmoot/count';
import {
  candidateOrder,
  CONFIRMING,
  type Constitution,
  contestedName,
  goesWithoutTimetable,
  isConfirmedByVote,
  methodForSeats,
  offersReopening,
} from '@folkmoot/rules';
import { type DataSource } from 'typeorm';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { Clock } from '../../platform/clock';
import { photoOf } from '../../polls/poll-book';
import { readMarkdown } from '../../statements/read-markdown';
import { groupNames, groupsOf, guaranteesOf } from '../candidacies/groups';
import { ceasedIn } from '../ceasing/ceased';
import { type ElectionDto } from '../elections.dto';
import { endingOf } from '../ending/ended';
import { reductionsOf } from '../fewer-seats/reductions';
import { stageNames } from '../timetable/stage-names';
import { standingOf } from '../timetable/stage-state';
import { candidatesArePublished, type Timetable } from '../timetable/timetable';
import { type SeenContestDto, type SeenElectionDto, type SeenStageDto } from './seen-election.dto';

interface ContestRow {
  readonly id: string;
  readonly constituency: string;
  readonly seats: number;
  readonly settledBy: number | null;
  readonly heldAgainIn: string | null;
  readonly ended: SeenContestDto['ended'];
  readonly reductions: SeenContestDto['reductions'];
  /** Whether its poll asks for or against each candidate. */
  readonly votedOnOneByOne: boolean;
  readonly candidates: readonly {
    readonly id: string;
    readonly name: string;
    readonly statement: string | null;
    readonly photo: string | null;
    /** Codes. */
    readonly groups: readonly string[];
  }[];
}

/** What anybody may see of an election: when, for which seats, who stands once that is published, how it is counted. */
@Injectable()
export class SeenElections {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  async see(election: ElectionDto, timetable: Timetable): Promise<SeenElectionDto> {
    const { id, title, state, poll, decision, pollingDay, constitution } = election;
    const { pack } = await this.constitution.byVersion(constitution);
    const published = (state !== 'draft' && state !== 'ended') || candidatesArePublished(timetable);
    const ceased = await ceasedIn(this.dataSource.manager, id);
    return {
      id,
      title,
      state,
      poll,
      decision,
      pollingDay,
      constitution,
      secrecy: await this.secrecy(pack, poll),
      stages: this.stages(timetable, state),
      contests: (await this.contests(id)).map((contest) => ({
        ...contestFor(pack, contest, { published, opened: poll !== null }),
        ceased: ceased.filter((one) => one.contest === contest.id),
      })),
      order: candidateOrder(pack.elections),
    };
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
      `select c.id, c.constituency, c.seats, (select d.number from governance.decision d where d.id = c.decision_id) as "settledBy", c.held_again_in as "heldAgainIn", ${endingOf('c')} as ended, ${reductionsOf('c')} as reductions,
              exists (select from governance.contest put where put.confirms = c.id) as "votedOnOneByOne",
              coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name, 'statement', k.statement, 'photo', ${photoOf('k.id')}, 'groups', ${groupsOf('k.id')}) order by k.position)
                from governance.candidate k where k.contest_id = c.id and k.withdrew_at is null), '[]') as candidates
         from governance.election_contest c where c.election_id = $1 order by c.constituency`,
      [election],
    );
  }

  private stages(timetable: Timetable, state: SeenElectionDto['state']): SeenStageDto[] {
    if (goesWithoutTimetable(timetable) || state === 'ended') return [];
    const progress = {
      opened: state !== 'draft',
      closed: state !== 'draft' && state !== 'open',
      declared: state === 'declared' || state === 'abandoned',
    };
    const moment = { now: this.clock.now(), today: this.clock.today() };
    return timetable.stages.map((stage) => {
      const { state: standing, byItself } = standingOf(stage, timetable, progress, moment);
      return {
        stage: stage.stage,
        title: stageNames[stage.stage].title,
        on: stage.on,
        at: stage.at,
        why: `${stage.reckoned} (${stage.citation})`,
        state: standing,
        byItself,
      };
    });
  }
}

function contestFor(
  pack: Constitution,
  {
    id,
    constituency,
    seats,
    settledBy,
    heldAgainIn,
    ended,
    reductions,
    candidates,
    votedOnOneByOne,
  }: ContestRow,
  { published, opened }: { readonly published: boolean; readonly opened: boolean },
): Omit<SeenContestDto, 'ceased'> {
  const confirmedByVote =
    votedOnOneByOne ||
    (published && !opened && isConfirmedByVote(pack.elections, { candidates, seats }));
  const method = confirmedByVote ? CONFIRMING : methodForSeats(pack.elections, seats);
  return {
    id,
    constituency,
    constituencyName: contestedName(pack, constituency),
    seats,
    method,
    methodName: countingMethod(method).name,
    confirmedByVote,
    reopensNominations:
      !confirmedByVote && settledBy === null && offersReopening(pack.elections, seats),
    guarantees: guaranteesOf(pack, { constituency, seats }),
    candidates: published
      ? candidates.map(({ statement, groups, ...candidate }) => ({
          ...candidate,
          groups: groupNames(pack, groups),
          statement: statement === null ? null : readMarkdown(statement),
        }))
      : null,
    settledBy,
    heldAgainIn,
    ended,
    reductions,
  };
}
