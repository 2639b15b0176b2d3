import { Injectable } from '@nestjs/common';
import { type Instant, valueOf } from '@folkmoot/basics';
import {
  ask,
  contestedBy,
  goesWithoutTimetable,
  mayStandInContest,
  type Ruling,
} from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { CurrentConstitution } from '../../constitution/current-constitution';
import { Clock } from '../../platform/clock';
import { historyOf } from '../../roll/people.queries';
import { momentOf, readTimetable } from '../timetable/timetable';
import { type Candidacy, type Seconder } from './candidacy.repository';
import { isDirectorByRegister } from './director-by-register';
import { type SeatToTake, termTheyWouldServe } from './term-they-would-serve';

interface Paper {
  readonly found: { readonly election: { readonly id: string } };
  readonly contest: Omit<SeatToTake, 'election'>;
  readonly candidacy: Pick<Candidacy, 'member' | 'name' | 'declaredAt' | 'interests'>;
}

/** Asks the rules whether a nomination is valid as it stands. */
@Injectable()
export class RuleOnPaper {
  constructor(
    private readonly constitution: CurrentConstitution,
    private readonly clock: Clock,
  ) {}

  /**
   * A declaration of eligibility is one that the register bears out: who has left the constituency since, or
   * became a director, has made none.
   * Terms are those of the register.
   * Source: R-D13, R-E9, R-E10.
   */
  async of(
    db: EntityManager,
    { found: { election }, contest: { constituency, inPlaceOf, termFrom }, candidacy }: Paper,
    seconders: readonly Seconder[],
    particulars: boolean,
  ): Promise<Ruling> {
    const { pack } = await this.constitution.inForce();
    const { declaredAt, interests, member, name } = candidacy;
    const seat = { election: election.id, constituency, inPlaceOf, termFrom };
    const now = this.clock.now();
    const person = await historyOf(db, member);
    const today = this.clock.today();
    const belongs = person !== null && mayStandInContest(pack, constituency, person, today);
    const declared = declaredAt !== null;
    const { elections } = contestedBy(pack, constituency) ?? pack;
    const mayBeDirector = elections.standing?.directorsMayStand ?? true;
    const sits = await isDirectorByRegister(db, pack, { id: member, name }, this.clock.today());
    const eligible = belongs && (mayBeDirector || !sits);
    return valueOf(
      ask(pack, {
        type: 'nomination',
        receivedAt: declaredAt ?? now,
        closesAt: (await this.closesAt(db, election.id)) ?? declaredAt ?? now,
        particulars,
        interestsDeclared: interests !== null,
        eligibilityDeclared: declared && eligible,
        signed: declared,
        term: await termTheyWouldServe(db, pack, seat, name, this.clock.today()),
        seconders: seconders.filter(({ agrees }) => agrees === true).length,
      }),
    );
  }

  /** `null` where nominations are open until the poll is. */
  private async closesAt(db: EntityManager, election: string): Promise<Instant | null> {
    const timetable = await readTimetable(db, election);
    return goesWithoutTimetable(timetable) ? null : momentOf(timetable, 'nominations-close');
  }
}
