import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { formatDate } from '@folkmoot/basics';
import { type Constitution, contestedName, whyNoObjection } from '@folkmoot/rules';
import { type DataSource, type EntityManager } from 'typeorm';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { type Actor } from '../../platform/actor';
import { type Clock } from '../../platform/clock';
import { announcedElections } from '../for-everybody/announced';
import { whyNotIndependent } from '../independence';
import { declaredResults, type Objection, objectionsTo } from './objections';
import {
  type ObjectionDto,
  type OfficerObjectionDto,
  type OpenToObjectionDto,
  type OwnObjectionDto,
  type OwnResultDto,
} from './objections.dto';
import { objectorOf } from './objector-of';

const shown = (pack: Constitution, objection: Objection): ObjectionDto => {
  const { id, madeAt, outcome, reason, setAside, calledAgain, answeredAt } = objection;
  const names = setAside.map((code) => contestedName(pack, code));
  return { id, madeAt, outcome, reason, setAside: names, calledAgain, answeredAt };
};

const withStatement = (pack: Constitution, objection: Objection): OwnObjectionDto => ({
  ...shown(pack, objection),
  statement: objection.statement,
});

/** What everybody may know of objections to the result that a decision declared; `null` where nobody may object to it. */
export async function openToObjectionOf(
  db: EntityManager,
  constitution: CurrentConstitution,
  clock: Clock,
  decision: string,
): Promise<OpenToObjectionDto | null> {
  const [row] = await db.query<{ election: string }[]>(
    `select election_id as election from governance.declared_result where decision_id = $1`,
    [decision],
  );
  if (!row) return null;
  const results = await declaredResults(db, row.election);
  const result = results.find(({ id }) => id === decision);
  if (!result) return null;
  const { pack } = await constitution.byVersion(result.constitution);
  const all = await objectionsTo(db, row.election);
  const announced = await announcedElections(db);
  const seen = (one: ObjectionDto): ObjectionDto => ({
    ...one,
    calledAgain:
      one.calledAgain !== null && announced.has(one.calledAgain) ? one.calledAgain : null,
  });
  return {
    until: result.until,
    isOver: clock.today() > result.until,
    objections: all
      .filter((one) => one.decision === result.decision)
      .map((one) => seen(shown(pack, one))),
  };
}

/** The results of an election as a member sees them who may object or has; none to everybody else. */
export async function ownResults(
  db: EntityManager,
  constitution: CurrentConstitution,
  clock: Clock,
  { accountId }: Pick<Actor, 'accountId'>,
  election: string,
): Promise<OwnResultDto[]> {
  const own: OwnResultDto[] = [];
  for (const { decision, declaredOn, until, constitution: version } of await declaredResults(
    db,
    election,
  )) {
    const { pack } = await constitution.byVersion(version);
    const by = await objectorOf(db, pack, accountId, election);
    const refusal = whyNoObjection(pack, declaredOn, { by, at: clock.now() });
    if (refusal?.code === 'not-who-objects') continue;
    const mine = (await objectionsTo(db, election)).find(
      (one) => one.decision === decision && one.account === accountId,
    );
    own.push({
      ...{ decision, until, mayObject: refusal === null && !mine },
      says: mine
        ? 'You have objected to this result.'
        : (refusal?.says ?? `You can object to this result until the end of ${formatDate(until)}.`),
      mine: mine ? withStatement(pack, mine) : null,
    });
  }
  return own;
}

/** How many objections to the results of an election wait for an answer. */
export const openObjections = async (
  db: Pick<EntityManager, 'query'>,
  election: string,
): Promise<number> =>
  (await objectionsTo(db, election)).filter(({ outcome }) => outcome === null).length;

/** What was objected to the results of an election, for those who answer. */
@Injectable()
export class ObjectionsQueries {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly constitution: CurrentConstitution,
  ) {}

  async of(actor: Actor, election: string): Promise<OfficerObjectionDto[]> {
    const db = this.dataSource.manager;
    const [results, all] = [await declaredResults(db, election), await objectionsTo(db, election)];
    const { pack } = await this.constitution.inForce();
    const involved = await whyNotIndependent(db, actor, election);
    return all.map((one) => ({
      ...withStatement(pack, one),
      decision: one.decision,
      by: one.by,
      mayAnswer:
        one.outcome === null &&
        involved === null &&
        results.find(({ decision }) => decision === one.decision)?.declaredBy !== actor.accountId,
    }));
  }
}
