import { formatPounds } from '@folkmoot/basics';
import { type Comparison, type Step } from '../outcome';
import { grouped } from './words';

/** Where a step comes from: the rule and the instrument it is found in. */
export interface Source {
  readonly rule: string;
  readonly citation: string;
}

/** The first instrument cited, or the part of the constitution where nothing is. */
export const cite = (cites: readonly string[] | undefined, otherwise: string): string =>
  cites?.[0] ?? `Constitution, ${otherwise}`;

/** One side of a comparison: `times × of`. */
export interface Side {
  readonly times?: number;
  /** A count, or pence as bigint. */
  readonly of: number | bigint;
  /** Whether a bigint is a count that may be too large for a number, and not pence. */
  readonly isCount?: boolean;
  /** What is counted: `votes for`. */
  readonly says: string;
}

/**
 * A step settled by comparing whole numbers, exactly. Sides given as bigint are pence unless they say otherwise.
 * @param says  what is asked, as a sentence that holds whichever way the comparison goes
 */
export function weigh(
  source: Source,
  says: string,
  left: Side,
  operator: Comparison['operator'],
  right: Side,
): Step {
  const comparison = compareSides(left, operator, right);
  return {
    ...source,
    says,
    inputs: { [left.says]: forReading(left), [right.says]: forReading(right) },
    comparison,
    holds: comparison.holds,
  };
}

/** A step settled by looking. @param says  what was found, as a sentence */
export const find = (
  source: Source,
  says: string,
  holds: boolean,
  inputs: Step['inputs'] = {},
): Step => ({ ...source, says, inputs, holds });

function compareSides(left: Side, operator: Comparison['operator'], right: Side): Comparison {
  const [a, b] = [product(left), product(right)];
  const [leftSum, rightSum] = [sum(left), sum(right)];
  return {
    leftSays: inWords(left),
    left: a.toString(),
    operator,
    rightSays: inWords(right),
    right: b.toString(),
    ...(leftSum && { leftSum }),
    ...(rightSum && { rightSum }),
    ...(isPence(left) && { unit: 'pence' as const }),
    holds: holds(a, operator, b),
  };
}

function holds(a: bigint, operator: Comparison['operator'], b: bigint): boolean {
  switch (operator) {
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '<=':
      return a <= b;
    case '<':
      return a < b;
    case '=':
      return a === b;
  }
}

const product = ({ times = 1, of }: Side): bigint => BigInt(times) * BigInt(of);

const inWords = ({ times = 1, says }: Side): string => (times === 1 ? says : `${times} × ${says}`);

const sum = (side: Side): string | null =>
  (side.times ?? 1) === 1 ? null : `${side.times} × ${amount(side)}`;

const isPence = ({ of, isCount }: Side): boolean => typeof of === 'bigint' && !isCount;

const amount = (side: Side): string =>
  isPence(side) ? formatPounds(BigInt(side.of)) : grouped(side.of);

const forReading = (side: Side): string | number =>
  typeof side.of === 'bigint' ? amount(side) : side.of;
