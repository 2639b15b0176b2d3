import { type Element, type Group } from '../group/group';

/**
 * Looks up how many times the generator an element is, from 0 to `most`.
 * @returns a function that gives the number, or `null` beyond `most`
 */
export function discreteLogarithms(
  most: number,
  group: Group,
): (element: Element) => number | null {
  const multiples: Element[] = [group.identity];
  for (let number = 1; number <= most; number++)
    multiples.push(group.add(multiples[number - 1] ?? group.identity, group.generator));
  const numbers = new Map(group.encode(multiples).map((hex, number) => [hex, number]));
  return ({ hex }) => numbers.get(hex) ?? null;
}
