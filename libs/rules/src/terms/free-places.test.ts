import { plainDate } from '@folkmoot/basics';
import {
  firstDayOfTerms,
  freePlaces,
  mostHeldAtOnce,
  placesFreeFrom,
  termBegins,
} from './free-places';

const term = (from: string, to: string) => ({ from: plainDate(from), to: plainDate(to) });

describe('the places of an office that are taken', () => {
  const [from, to] = [plainDate('2026-07-01'), plainDate('2029-06-30')];

  it('are none where nobody holds it', () => {
    expect(mostHeldAtOnce([], from, to)).toBe(0);
  });
  it('include a term on its last day and not on the day after', () => {
    expect(mostHeldAtOnce([term('2023-07-01', '2026-07-01')], from, to)).toBe(1);
    expect(mostHeldAtOnce([term('2023-07-01', '2026-06-30')], from, to)).toBe(0);
  });
  it('include a term that begins within the period', () => {
    expect(mostHeldAtOnce([term('2029-06-30', '2032-06-29')], from, to)).toBe(1);
    expect(mostHeldAtOnce([term('2029-07-01', '2032-06-30')], from, to)).toBe(0);
  });
  it('are not added up where one term follows another', () => {
    const terms = [term('2023-07-01', '2026-12-31'), term('2027-01-01', '2029-12-31')];
    expect(mostHeldAtOnce(terms, from, to)).toBe(1);
  });
});

describe('R-E1, R-E3: the places that an election can fill', () => {
  const post = { places: 3, termYears: 3 };
  const july = plainDate('2027-07-15');
  const held = [
    term('2024-10-01', '2027-09-30'),
    term('2024-10-01', '2027-09-30'),
    term('2025-10-01', '2028-09-30'),
  ];
  const first = (places: number, given: string | null = null, taken = held) =>
    firstDayOfTerms(post, taken, july, { places, given: given === null ? null : plainDate(given) });

  it('are those that are free on its day, and after the terms that end within a year', () => {
    expect(freePlaces(post, held, july)).toEqual([
      { from: july, places: 0, ending: [] },
      { from: '2027-10-01', places: 2, ending: [held[0], held[1]] },
    ]);
  });
  it('begin on the first day on which so many are free', () => {
    expect(first(2)).toBe('2027-10-01');
    expect(first(3)).toBeNull();
    expect(first(1, null, held.slice(1))).toBe(july);
    expect(first(2, null, held.slice(1))).toBe('2027-10-01');
  });
  it('begin on a day given, if so many are free then and it is within a year', () => {
    expect(first(2, '2027-12-01')).toBe('2027-12-01');
    expect(first(2, '2027-09-30')).toBeNull();
    expect(first(1, '2027-07-14', [])).toBeNull();
    expect(first(1, '2028-07-15', [])).toBe('2028-07-15');
    expect(first(1, '2028-07-16', [])).toBeNull();
  });
  it('are free for the whole of a term, not only when it begins', () => {
    const next = [...held, term('2028-10-01', '2031-09-30'), term('2027-10-01', '2030-09-30')];
    expect(placesFreeFrom(post, next, plainDate('2027-10-01'))).toBe(1);
    expect(placesFreeFrom(post, [...next, term('2029-01-01', '2029-01-01')], july)).toBe(0);
  });
  it('begin with the declaration, and not before', () => {
    expect(termBegins(july, null)).toBe(july);
    expect(termBegins(july, plainDate('2027-10-01'))).toBe('2027-10-01');
    expect(termBegins(july, plainDate('2027-07-01'))).toBe(july);
  });
});
