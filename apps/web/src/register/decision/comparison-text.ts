import { formatPounds } from '@folkmoot/basics';
import { type Comparison } from '@folkmoot/rules';

const operators: Readonly<Record<Comparison['operator'], string>> = {
  '>': 'more than',
  '>=': 'at least',
  '<': 'less than',
  '<=': 'at most',
  '=': 'the same as',
};

/** A comparison as a sum that anybody can check: `4 × votes for: 4 × 312 = 1,248`. */
export interface SumText {
  readonly left: string;
  readonly verb: string;
  readonly right: string;
}

/** Both sides in words and whole numbers, and what was found. */
export function sumText(comparison: Comparison): SumText {
  const { leftSays, left, leftSum, rightSays, right, rightSum, operator, unit, holds } = comparison;
  return {
    left: side(leftSays, left, leftSum, unit),
    verb: `${holds ? 'is' : 'is not'} ${operators[operator]}`,
    right: side(rightSays, right, rightSum, unit),
  };
}

function side(says: string, value: string, sum: string | undefined, unit: 'pence' | undefined) {
  const amount =
    unit === 'pence' ? formatPounds(BigInt(value)) : value.replace(/\B(?=(\d{3})+$)/g, ',');
  return sum ? `${says}: ${sum} = ${amount}` : `${says}: ${amount}`;
}
