import { formatDate, type PlainDate } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { contestedBy, isForOffice, termYearsOf } from '../contested/contested';
import { type Step } from '../outcome';
import { cite, find } from '../reasoning/step';
import { counted } from '../reasoning/words';
import { placesFreeFrom } from './free-places';
import { type PlacesCalledFor } from './nothing-left';

/** What a contest was called to fill for whole terms, and what the register of terms has of it. */
export interface SeatsCalledFor extends Omit<PlacesCalledFor, 'rest'> {
  readonly seats: number;
  /** `null` where none is set. */
  readonly pollingDay: PlainDate | null;
}

/** How many places an election can still fill, and from which day on. */
export interface FewerLeft {
  /** The first day of the new terms, if its poll is held as it is planned. */
  readonly from: PlainDate;
  readonly free: number;
  /** It holds where some places are free and fewer than the election is for. */
  readonly found: Step;
}

/**
 * Whether fewer places are free than a contest of an election is for, so that it can go on for those: on the day for which
 * it was called, or its polling day, or today, whichever comes last. Places of another election that is at the vote are
 * not taken: its poll may come to nothing. Where none is free, `nothingLeft` says whether the contest is over.
 * Source: R-E1 (no more members than seats), R-E3 (the terms) [design].
 * @param called  for whole terms; the rest of a term is one place, which is free or not
 */
export function fewerLeft(
  constitution: Constitution,
  { constituency, termFrom, taken, seats, pollingDay }: SeatsCalledFor,
  on: PlainDate,
): FewerLeft {
  const contested = contestedBy(constitution, constituency);
  const from = [on, termFrom ?? on, pollingDay ?? on].reduce((last, day) =>
    day > last ? day : last,
  );
  const post = {
    places: contested?.places ?? 0,
    termYears: termYearsOf(constitution, constituency),
  };
  const free = placesFreeFrom(post, taken, from);
  const place = isForOffice(constituency) ? 'place' : 'seat';
  const are =
    free === 0 ? `no ${place} is` : `${counted(free, place)} ${free === 1 ? 'is' : 'are'}`;
  const source = {
    rule: 'R-E1',
    citation: contested?.citation ?? cite(undefined, 'council seats'),
  };
  const says = `${contested?.name ?? `“${constituency}”`}: ${are} free for ${free > 1 ? 'whole terms' : 'a whole term'} from ${formatDate(from)} on, and the election is for ${seats}.`;
  return { from, free, found: find(source, says, free > 0 && free < seats, { free, seats }) };
}
