import { type PlainDate } from '@folkmoot/basics';
import {
  type Constitution,
  electorate,
  type OpeningWarning,
  smallBoxes,
  type Voters,
} from '@folkmoot/rules';
import { type EntityManager } from 'typeorm';
import { peopleOn } from '../roll/people.queries';

/** Who would put their ballots in one sealed box. */
export interface BoxVoters {
  /** The constituency's name; `null` for everybody on the roll. */
  readonly name: string | null;
  readonly voters: Voters;
}

/** Looks ahead at a secret poll: its boxes of very few, if its roll were fixed on a day. Source: R-H2. */
export async function smallBoxesOn(
  db: EntityManager,
  pack: Constitution,
  boxes: readonly BoxVoters[],
  recordDate: PlainDate,
): Promise<OpeningWarning[]> {
  const people = await peopleOn(db, recordDate);
  const electors = boxes.map(({ name, voters }) => ({
    name,
    entitled: electorate(pack, voters, people, recordDate).length,
  }));
  return smallBoxes(electors.filter(({ entitled }) => entitled > 0)).map((warning) => ({
    ...warning,
  }));
}
