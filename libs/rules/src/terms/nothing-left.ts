import { formatDate, type PlainDate } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { contestedBy, isForOffice, termYearsOf } from '../contested/contested';
import { type Served } from '../facts';
import { type Step } from '../outcome';
import { cite, find } from '../reasoning/step';
import { freePlaces } from './free-places';

/** What a contest was called to fill, and what the register of terms has of it. */
export interface PlacesCalledFor {
  /** Code of the constituency; `office:<code>` of an office. */
  readonly constituency: string;
  /** The first day of the new terms; `null` where they begin with the declaration. */
  readonly termFrom: PlainDate | null;
  /** At a by-election: the last day of the term whose rest it fills, and since when somebody else fills it. */
  readonly rest: { readonly termEnds: PlainDate; readonly filledFrom: PlainDate | null } | null;
  /** Terms that are served now or later, and places that are kept for whoever fills the rest of one. */
  readonly taken: readonly Served[];
}

/**
 * Whether an election can fill nothing any more in one of its contests: somebody else has the rest of the term, or it is
 * over; for whole terms, no place is free on any day of the year that follows. Places of another election that is at the
 * vote are not taken: its poll may come to nothing.
 * Source: R-E1 (no more members than seats), R-E3 (the terms), R-E11 (the rest of one) [design].
 * @returns what was found; it holds where nothing is left to fill
 */
export function nothingLeft(
  constitution: Constitution,
  called: PlacesCalledFor,
  on: PlainDate,
): Step {
  const { constituency, rest } = called;
  const contested = contestedBy(constitution, constituency);
  const place = isForOffice(constituency) ? 'place' : 'seat';
  const name = contested?.name ?? `“${constituency}”`;
  const citation = contested?.citation ?? cite(undefined, 'council seats');
  if (!rest) return noneFree(constitution, called, on, { place, name, citation });
  const source = { rule: 'R-E11', citation: cite(contested?.vacancies?.cites, 'casual vacancies') };
  if (rest.filledFrom !== null)
    return find(
      source,
      `${name}: the rest of the term is filled already, from ${formatDate(rest.filledFrom)} on.`,
      true,
    );
  const isOver = rest.termEnds < on;
  return find(
    source,
    isOver
      ? `${name}: the term whose rest is to be filled ended on ${formatDate(rest.termEnds)}.`
      : `${name}: the ${place} is still empty, and the rest of its term runs until ${formatDate(rest.termEnds)}.`,
    isOver,
  );
}

function noneFree(
  constitution: Constitution,
  { constituency, termFrom, taken }: PlacesCalledFor,
  on: PlainDate,
  { place, name, citation }: Readonly<Record<'place' | 'name' | 'citation', string>>,
): Step {
  const first = termFrom !== null && termFrom > on ? termFrom : on;
  const places = contestedBy(constitution, constituency)?.places ?? 0;
  const post = { places, termYears: termYearsOf(constitution, constituency) };
  const free = freePlaces(post, taken, first).find((day) => day.places > 0);
  const says = free
    ? `${name}: ${free.places} ${place}${free.places === 1 ? ' is' : 's are'} free for whole terms from ${formatDate(free.from)} on.`
    : `${name}: no ${place} is free for a whole term from ${formatDate(first)} on, nor on any day of the year that follows.`;
  return find({ rule: 'R-E1', citation }, says, !free);
}
