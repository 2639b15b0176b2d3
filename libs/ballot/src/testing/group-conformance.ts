import { type Group } from '../group/group';
import { independentGenerators, secondaryGenerator } from '../group/generators';
import { hashToScalar, order } from '../group/scalar';
import { elementOf, integersOf } from '../group/small-integers';

/** `tests/vectors/ballot-group.json`: what every implementation of the group must reproduce. */
export interface GroupVectors {
  multiples: { cases: { scalar: string; element: string }[] };
  products: { cases: { element: string; scalar: string; product: string }[] };
  sums: { cases: { a: string; b: string; sum: string; difference: string }[] };
  sumsOfProducts: { cases: { elements: string[]; scalars: string[]; sum: string }[] };
  refused: { cases: { text: string; why: string }[] };
  cofactor: { cases: { text: string; element: string | null }[] };
  smallIntegers: { cases: { values: number[]; element: string }[] };
  generators: { cases: { index: number; element: string }[] };
  hashes: { cases: { text: string; scalar: string }[] };
}

/** Holds an implementation of the group to the vectors, and to what its interface promises. */
export function groupConforms(group: Group, vectors: GroupVectors): void {
  const read = (hex: string) => {
    const element = group.decode(hex);
    if (!element) throw new Error(`${hex} was refused`);
    return element;
  };

  it.each(vectors.multiples.cases)('multiplies the generator by $scalar', (one) => {
    expect(group.multiplyBase(BigInt(one.scalar)).hex).toBe(one.element);
    expect(group.multiply(group.generator, BigInt(one.scalar)).hex).toBe(one.element);
  });

  it.each(vectors.products.cases)('multiplies $element', ({ element, scalar, product }) => {
    expect(group.multiply(read(element), BigInt(scalar)).hex).toBe(product);
    expect(group.multiply(group.prepare(read(element)), BigInt(scalar)).hex).toBe(product);
  });

  it.each(vectors.sums.cases)('adds and subtracts $a and $b', ({ a, b, sum, difference }) => {
    expect(group.add(read(a), read(b)).hex).toBe(sum);
    expect(group.subtract(read(a), read(b)).hex).toBe(difference);
  });

  it.each(vectors.sumsOfProducts.cases)('sums $elements.length products', (one) => {
    const elements = one.elements.map(read);
    const scalars = one.scalars.map(BigInt);
    expect(group.sumOfProducts(elements, scalars).hex).toBe(one.sum);
    elements.forEach((element) => group.prepare(element));
    expect(group.sumOfProducts(elements, scalars).hex).toBe(one.sum);
  });

  it('sums nothing to the identity', () => {
    expect(group.sumOfProducts([], []).hex).toBe(group.identity.hex);
    expect(group.multiply(group.identity, 5n).hex).toBe(group.identity.hex);
    expect(group.sumOfProducts([group.identity], [5n]).hex).toBe(group.identity.hex);
  });

  it('reads the identity, which is in every subgroup', () => {
    expect(read(group.identity.hex).hex).toBe(`${'0'.repeat(63)}1`);
  });

  it.each(vectors.refused.cases)('reads no element that is $why', ({ text }) => {
    expect(group.decode(text)).toBeNull();
  });

  it.each(vectors.cofactor.cases)('clears the cofactor of $text', ({ text, element }) => {
    expect(group.clearCofactor(text)?.hex ?? null).toBe(element);
  });

  it.each(vectors.smallIntegers.cases)('carries $values', ({ values, element }) => {
    expect(elementOf(values, group).hex).toBe(element);
    expect(integersOf(read(element), values.length)).toEqual(values);
  });

  it('carries no more than 30 numbers, and none above 255', () => {
    expect(() => elementOf(Array<number>(31).fill(1), group)).toThrow(RangeError);
    for (const value of [256, -1, 0.5]) expect(() => elementOf([value], group)).toThrow(RangeError);
  });

  it.each(vectors.generators.cases)('makes independent generator $index', ({ index, element }) => {
    const made =
      index === -1 ? secondaryGenerator(group) : independentGenerators(index + 1, group)[index];
    expect(made?.hex).toBe(element);
  });

  it.each(vectors.hashes.cases)('hashes "$text" to a scalar', ({ text, scalar }) => {
    expect(hashToScalar(text)).toBe(BigInt(scalar));
  });

  it('writes many elements as it writes one', () => {
    const sums = () =>
      [3n, 4n, 3n].map((scalar) => group.add(group.multiplyBase(scalar), group.generator));
    expect(group.encode(sums())).toEqual(sums().map(({ hex }) => hex));
  });

  it('throws for what is no scalar', () => {
    for (const scalar of [-1n, order, order + 1n]) {
      expect(() => group.multiplyBase(scalar)).toThrow(RangeError);
      expect(() => group.multiply(read(group.generator.hex), scalar)).toThrow(RangeError);
      expect(() => group.sumOfProducts([group.generator], [scalar])).toThrow(RangeError);
    }
    expect(() => group.sumOfProducts([group.generator], [])).toThrow(RangeError);
  });

  it('throws for an element of another implementation', () => {
    const foreign = { hex: group.generator.hex };
    expect(() => group.add(foreign, group.generator)).toThrow(TypeError);
  });
}
