import { type Element, type Group } from '../group/group';
import { randomScalar, reduce } from '../group/scalar';
import { type RandomBytes } from '../random';

/** A secret polynomial: the coefficients, constant first. Its value at 0 is the member's part of the key. */
export type Polynomial = readonly bigint[];

/** A random polynomial with as many coefficients as members it takes to open. Source: s.4.6.4. */
export const drawPolynomial = (threshold: number, random: RandomBytes): Polynomial =>
  Array.from({ length: threshold }, () => randomScalar(random));

/** The value of a polynomial at a member's place: the share that goes to that member. Source: s.4.6.4. */
export const valueAt = (polynomial: Polynomial, place: number): bigint =>
  polynomial.reduceRight((value, coefficient) => reduce(value * BigInt(place) + coefficient), 0n);

/** What is published of a polynomial: the generator times each coefficient. Source: s.4.6.4. */
export const commitTo = (polynomial: Polynomial, group: Group): readonly Element[] =>
  polynomial.map((coefficient) => group.multiplyBase(coefficient));

/**
 * The generator times the sum of all polynomials' values at a place, worked out from what they
 * published: the public part of that member's share.
 * Source: Belenios specification s.4.6.5, s.4.6.6.
 */
export function publicValueAt(
  commitments: readonly (readonly Element[])[],
  place: number,
  group: Group,
): Element {
  const powers = (count: number) =>
    Array.from({ length: count }, (_, power) => reduce(BigInt(place) ** BigInt(power)));
  return group.sumOfProducts(
    commitments.flat(),
    commitments.flatMap(({ length }) => powers(length)),
  );
}
