import { mulAddUnsafe, normalizeZ, pippenger } from '@noble/curves/abstract/curve.js';
import { type EdwardsPoint } from '@noble/curves/abstract/edwards.js';
import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { type Element, type Group } from './group';

const { Point } = ed25519;

/** From so many terms on, buckets are quicker than one table for each term (measured). */
const bucketsFrom = 16;

class CurveElement implements Element {
  private text: string | undefined;

  constructor(readonly point: EdwardsPoint) {}

  get hex(): string {
    return (this.text ??= hexOf(this.point));
  }

  /** Remembers the canonical form, known from elsewhere. */
  written(hex: string): this {
    this.text = hex;
    return this;
  }

  get isWritten(): boolean {
    return this.text !== undefined;
  }
}

/** Points whose multiples are in a table: the generator always, others after `prepare`. */
const prepared = new WeakSet<EdwardsPoint>([Point.BASE]);

/**
 * The group on @noble/curves: plain JavaScript, for browsers and wherever nothing native can be had.
 */
export const curveGroup: Group = {
  name: 'Ed25519',
  generator: new CurveElement(Point.BASE),
  identity: new CurveElement(Point.ZERO),

  decode(hex) {
    const point = uncompress(hex);
    return point?.isTorsionFree() ? new CurveElement(point).written(hex) : null;
  },

  encode(elements) {
    const unwritten = elements.map(own).filter((element) => !element.isWritten);
    const points = unwritten.map(({ point }) => point);
    normalizeZ(Point, points).forEach((point, at) => unwritten[at]?.written(hexOf(point)));
    return elements.map(({ hex }) => hex);
  },

  add: (a, b) => new CurveElement(own(a).point.add(own(b).point)),
  subtract: (a, b) => new CurveElement(own(a).point.subtract(own(b).point)),

  multiply(element, scalar) {
    const { point } = own(element);
    // The curve library refuses these two products; their value is no secret worth its time.
    if (scalar === 0n || point.is0()) return this.identity;
    return new CurveElement(point.multiply(scalar));
  },

  multiplyBase(scalar) {
    return this.multiply(this.generator, scalar);
  },

  sumOfProducts(elements, scalars) {
    const terms = elements.map((element, at) => ({
      point: own(element).point,
      scalar: scalars[at] ?? outOfStep(),
    }));
    const tabled = terms.filter(({ point }) => prepared.has(point));
    const others = terms.filter(({ point }) => !prepared.has(point));
    const sum = tabled.reduce(
      (total, { point, scalar }) => total.add(point.multiplyUnsafe(scalar)),
      combine(
        others.map(({ point }) => point),
        others.map(({ scalar }) => scalar),
      ),
    );
    return new CurveElement(sum);
  },

  prepare(element) {
    const { point } = own(element);
    if (!point.is0() && !prepared.has(point)) {
      point.precompute(6);
      prepared.add(point);
    }
    return element;
  },

  clearCofactor(hex) {
    const point = uncompress(hex);
    return point && new CurveElement(point.clearCofactor());
  },
};

function combine(points: EdwardsPoint[], scalars: bigint[]): EdwardsPoint {
  const [point, scalar] = [points[0], scalars[0]];
  if (point === undefined || scalar === undefined) return Point.ZERO;
  if (points.length === 1) return point.multiplyUnsafe(scalar);
  if (points.length < bucketsFrom) return mulAddUnsafe(Point, points, scalars);
  return pippenger(Point, points, scalars);
}

/** The point of a canonical compression, in whatever subgroup. */
function uncompress(hex: string): EdwardsPoint | null {
  if (!/^[0-9a-f]{64}$/.test(hex)) return null;
  try {
    return Point.fromBytes(hexToBytes(hex).reverse());
  } catch {
    return null;
  }
}

/** RFC 8032 writes the compressed point in little-endian order, the specification in big-endian. */
const hexOf = (point: EdwardsPoint): string => bytesToHex(point.toBytes().reverse());

function own(element: Element): CurveElement {
  if (element instanceof CurveElement) return element;
  throw new TypeError('This element was made by another implementation of the group.');
}

function outOfStep(): never {
  throw new RangeError('Every element needs a scalar.');
}
