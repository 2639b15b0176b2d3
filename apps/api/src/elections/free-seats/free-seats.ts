import { Injectable } from '@nestjs/common';
import { addYears, err, formatDate, ok, type PlainDate, type Result } from '@folkmoot/basics';
import {
  type Constitution,
  contestedBy,
  firstDayOfTerms,
  freePlaces,
  type Places,
  placesFreeFrom,
  termYearsOf,
} from '@folkmoot/rules';
import { Clock } from '../../platform/clock';
import { type Tx } from '../../platform/database';
import { seatsAtTheVote, seatsHeld, type TakenSeat } from '../../seats/taken-seats';
import { placesSay } from '../contest-spec';
import { takenSays } from './taken-says';

/** How many seats of a constituency are to be filled, and from which day on where one was chosen. */
export interface SeatsWanted {
  readonly constituency: string;
  readonly places: number;
  readonly given: PlainDate | null;
}

/** The seats of one constituency: those taken, and from which days on how many are free. */
export interface SeatsOf {
  readonly code: string;
  readonly name: string;
  readonly post: Places;
  readonly taken: readonly TakenSeat[];
}

/** Knows which seats an election can fill, and from when. Source: R-E1, R-E3, R-E11. */
@Injectable()
export class FreeSeats {
  constructor(private readonly clock: Clock) {}

  /** @param besides  the election that asks, which takes no seat from itself */
  async of(
    tx: Pick<Tx, 'query'>,
    pack: Constitution,
    code: string,
    besides: string | null = null,
  ): Promise<SeatsOf> {
    const { name, places } = contestedBy(pack, code) ?? { name: code, places: 0 };
    const at = { besides, today: this.clock.today() };
    const taken = [
      ...(await seatsHeld(tx, pack, code)),
      ...(await seatsAtTheVote(tx, pack, code, at)),
    ];
    return { code, name, post: { places, termYears: termYearsOf(pack, code) }, taken };
  }

  /**
   * The first day of the terms of those who will be elected.
   * @param first  the polling day, or today: no term begins before
   * @returns as a sentence which seats are taken, where too few are free
   */
  async firstDay(
    tx: Pick<Tx, 'query'>,
    pack: Constitution,
    wanted: SeatsWanted,
    first: PlainDate,
    besides: string | null = null,
  ): Promise<Result<PlainDate, string>> {
    const seats = await this.of(tx, pack, wanted.constituency, besides);
    const { post, taken } = seats;
    const day = firstDayOfTerms(post, taken, first, wanted);
    return day === null ? err(tooFew(seats, wanted, first)) : ok(day);
  }
}

function tooFew(
  { code, name, post, taken }: SeatsOf,
  { places, given }: SeatsWanted,
  first: PlainDate,
): string {
  const last = addYears(first, 1);
  if (given !== null && (given < first || given > last))
    return `The terms cannot begin on ${formatDate(given)}: an election fills them from its polling day on, and for a year after it. Choose a day from ${formatDate(first)} to ${formatDate(last)}.`;
  const days = freePlaces(post, taken, first);
  const day = given ?? days.reduce((best, one) => (one.places > best.places ? one : best)).from;
  const free = placesFreeFrom(post, taken, day);
  const has = `${name} has ${placesSay(code, post.places)}, and for terms from ${formatDate(day)} on ${free === 0 ? 'none is' : free === 1 ? '1 is' : `${free} are`} free, not ${places}.`;
  const later = given === null ? '' : ' Or leave the day out, and it is worked out.';
  return `${has} ${takenSays(taken.filter(({ to }) => to >= day))}${free === 0 ? '' : ` Call it for ${placesSay(code, free)} at the most.`}${later}`;
}
