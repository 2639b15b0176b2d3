import { Injectable } from '@nestjs/common';
import { votersInContests } from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { Boards } from '../../../boards/boards';
import { CurrentConstitution } from '../../../constitution/current-constitution';
import { Clock } from '../../../platform/clock';
import { type Tx } from '../../../platform/database';
import { drawUpRoll } from '../../../roll/freeze-roll';
import { type ElectionWithContests } from '../../election.repository';
import { FreeSeats } from '../../free-seats/free-seats';
import { readTimetable } from '../timetable';
import { candidatesOf, methodFor, rollOf } from './contest-items';
import { candidatesBelong } from './candidates-belong';
import { independenceStated } from './independence-stated';
import { nominationsDecided } from './nominations-decided';
import { type Found, type PreflightItem, sourced } from './preflight-item';
import { seatsFree } from './seats-free';
import { type Preparing, timetableItems } from './timetable-items';

/** Goes through everything that an election needs before its poll opens. Source: R-D11–D15, R-E10, R-E17, R-T43 (the method is fixed first), R-F35. */
@Injectable()
export class Preflight {
  constructor(
    private readonly constitution: CurrentConstitution,
    private readonly boards: Boards,
    private readonly freeSeats: FreeSeats,
    private readonly clock: Clock,
  ) {}

  /** Everything, whether it holds or not: for whoever is about to open the poll. */
  async everything(db: Tx, { election, contests }: ElectionWithContests): Promise<PreflightItem[]> {
    const { pack } = await this.constitution.inForce();
    const toFill = contests.filter(({ decisionId }) => decisionId === null);
    const electorates = votersInContests(
      pack,
      toFill.map(({ constituency }) => constituency),
    );
    const roll = await drawUpRoll(db, pack, electorates, this.clock.today());
    return [
      ...(await this.procedure(db, { election, contests }, 'for-a-poll')),
      ...[
        ...toFill.map((contest) => candidatesOf(pack, contest)),
        ...toFill.map((contest) => methodFor(pack, contest)),
        ...toFill.map((contest) => rollOf(pack, roll, contest)),
        ...(pack.elections.secrecy === 'secret' ? [await this.board(db)] : []),
      ].map((found) => sourced(pack, found)),
    ];
  }

  /** What must have been done before: the timetable, and the nominations. */
  async procedure(
    db: EntityManager,
    { election, contests }: ElectionWithContests,
    what: Preparing,
  ): Promise<PreflightItem[]> {
    const { pack } = await this.constitution.inForce();
    const timetable = await readTimetable(db, election.id);
    const { pollingDay } = timetable;
    const today = this.clock.today();
    const first = pollingDay !== null && pollingDay > today ? pollingDay : today;
    return [
      ...(await independenceStated(db, pack, election.id)),
      ...timetableItems(pack, timetable, what, this.clock.now()),
      await nominationsDecided(db, election.id),
      ...(await candidatesBelong(db, pack, today, election.id)),
      ...(await seatsFree(db, this.freeSeats, pack, { election, contests }, first)),
    ].map((found) => sourced(pack, found));
  }

  private async board(db: Tx): Promise<Found> {
    const holds = (await this.boards.inUse(db)) !== null;
    return {
      code: 'board',
      holds,
      says: holds
        ? 'A board of scrutineers holds the key of the secret poll.'
        : 'The poll is secret, and no board of scrutineers is ready to hold its key.',
      rule: 'R-D15',
      remedy: 'boards',
    };
  }
}
