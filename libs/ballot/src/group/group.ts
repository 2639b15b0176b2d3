/**
 * An element of the group. Only a `Group` makes one, and only that implementation can work with it.
 */
export interface Element {
  /** The canonical form: 64 lower-case hex digits, the compressed point as one big-endian number. */
  readonly hex: string;
}

/**
 * The prime-order subgroup of Ed25519, written additively: what the specification writes as g^x is
 * x times the generator here.
 * Source: Belenios specification s.5.2.1.
 *
 * Scalars are whole numbers from 0 to the group's order less one; anything else throws a RangeError.
 * Two implementations do the same: `curveGroup` in any browser, another on libsodium for servers.
 */
export interface Group {
  readonly name: 'Ed25519';
  readonly generator: Element;
  readonly identity: Element;

  /**
   * Reads an element.
   * @returns `null` unless the text is the canonical form of a point on the curve, in the prime-order subgroup
   */
  decode(hex: string): Element | null;

  /** The canonical forms of many elements: cheaper than asking each for its own. */
  encode(elements: readonly Element[]): string[];

  add(a: Element, b: Element): Element;
  subtract(a: Element, b: Element): Element;

  /** The multiple of an element by a secret: takes the same steps whatever the scalar. */
  multiply(element: Element, scalar: bigint): Element;

  /** The multiple of the generator by a secret. */
  multiplyBase(scalar: bigint): Element;

  /**
   * The sum of every element times its scalar. Faster than `multiply`, but how it reaches memory
   * depends on the scalars: for public ones, or where nobody can watch the machine that closely.
   */
  sumOfProducts(elements: readonly Element[], scalars: readonly bigint[]): Element;

  /**
   * The same element, quicker to multiply from now on. Worth it for one that is multiplied fifty
   * times or more, such as an election's public key.
   */
  prepare(element: Element): Element;

  /**
   * Eight times the point that the text compresses to, which is in the prime-order subgroup whichever
   * point of the curve it was.
   * @returns `null` when the text compresses no point of the curve
   */
  clearCofactor(hex: string): Element | null;
}
