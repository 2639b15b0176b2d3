import { type Element, type Group } from './group';

/** How many bits each number has, and how many are left to find a point. Source: s.5.2.1. */
const bitsEach = 8n;
const padding = 14n;

/** As many numbers from 0 to 255 as one element can carry: 30 × 8 + 14 bits are within 255. */
export const mostIntegers = 30;

/**
 * The element that carries a list of small numbers: their bytes, then the smallest padding that makes
 * a point of the group.
 * Source: Belenios specification s.5.2.1, of_ints.
 * @param values  at most 30 whole numbers from 0 to 255
 * @throws RangeError for anything else
 */
export function elementOf(values: readonly number[], group: Group): Element {
  const fits = values.every((value) => Number.isInteger(value) && value >= 0 && value <= 255);
  if (!fits || values.length > mostIntegers)
    throw new RangeError(`An element carries at most ${mostIntegers} numbers from 0 to 255.`);
  const bytes = values.reduce((sum, value) => (sum << bitsEach) + BigInt(value), 0n);
  const start = bytes << padding;
  for (let extra = 0n; extra < 1n << padding; extra += 1n) {
    const element = group.decode((start + extra).toString(16).padStart(64, '0'));
    if (element) return element;
  }
  throw new RangeError('No point of the group lies within the padding.');
}

/**
 * The numbers that an element carries. Any element gives some: whether they make sense is for the
 * reader to judge.
 * Source: Belenios specification s.5.2.1, to_ints.
 */
export function integersOf(element: Element, length: number): number[] {
  const bytes = BigInt(`0x${element.hex}`) >> padding;
  return Array.from({ length }, (_, at) =>
    Number(BigInt.asUintN(Number(bitsEach), bytes >> (bitsEach * BigInt(length - 1 - at)))),
  );
}
