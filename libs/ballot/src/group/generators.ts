import { sha256Hex } from '../hash';
import { type Element, type Group } from './group';

/**
 * A generator that nobody can know the logarithm of: it comes out of a hash. Shuffle proofs commit
 * under these, so a mixer who chose them could alter votes and still prove.
 * Source: Belenios specification s.6, table 9.
 * @param index  -1 for the secondary generator (table 6), from 0 for the others (table 7)
 */
export function independentGenerator(index: number, group: Group): Element {
  for (let y = BigInt(`0x${sha256Hex(`ggen|${index}`)}`) >> 2n; ; y += 1n) {
    const generator = group.clearCofactor(y.toString(16).padStart(64, '0'));
    if (generator === null) continue;
    if (generator.hex === group.identity.hex || generator.hex === group.generator.hex)
      throw new RangeError(`Generator ${index} is not independent.`);
    return generator;
  }
}

/** Generators once made, by group: they are the same in every shuffle. */
const made = new WeakMap<Group, Map<number, Element>>();

/** The secondary generator. Source: Belenios specification s.6, table 6. */
export const secondaryGenerator = (group: Group): Element => remembered(-1, group);

/** As many independent generators. Source: Belenios specification s.6, table 7. */
export const independentGenerators = (length: number, group: Group): Element[] =>
  Array.from({ length }, (_, index) => remembered(index, group));

function remembered(index: number, group: Group): Element {
  const known = made.get(group) ?? new Map<number, Element>();
  made.set(group, known);
  const generator = known.get(index) ?? independentGenerator(index, group);
  known.set(index, generator);
  return generator;
}
