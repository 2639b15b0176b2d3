import { randomBelow, type RandomBytes } from '../random';

/**
 * A random order of the places from 0 to `length - 1`, every order as likely as any other.
 * Source: Belenios specification s.6, table 2.
 */
export function randomPermutation(length: number, random: RandomBytes): number[] {
  const places = Array.from({ length }, (_, place) => place);
  return places.map((_, at) => {
    const drawn = at + randomBelow(length - at, random);
    const place = places[drawn] ?? drawn;
    places[drawn] = places[at] ?? at;
    return place;
  });
}
