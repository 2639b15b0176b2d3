import {
  type PlainDate,
  assertNever,
  formatDate,
  formatMoment,
  formatPounds,
} from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { type Comparison, type Effect, type KeyDate, type Ruling, type Step } from '../outcome';
import { postTerms } from '../terms/post-terms';
import { counted, grouped } from './words';

/** One step for a reader: what is asked, the sum, and where the rule is found. */
export const sentence = (step: Step): string => `${stepSays(step)} (${step.citation}).`;

/** What is asked and the sum, without its source and full stop. */
export function stepSays({ says, comparison }: Pick<Step, 'says' | 'comparison'>): string {
  const asked = says.replace(/\.$/, '');
  return comparison ? `${asked}: ${comparisonSays(comparison)}` : asked;
}

/** A ruling in words, part by part. */
export interface Explanation {
  readonly headline: string;
  /** One for each step of the derivation, in its order. */
  readonly steps: readonly string[];
  readonly effects: readonly string[];
  readonly dates: readonly string[];
  readonly warnings: readonly string[];
}

/**
 * A whole ruling for a reader, in parts.
 * @param constitution  gives posts and destinations their names; their codes are told where it is left out
 */
export const explanationOf = (ruling: Ruling, constitution?: Constitution): Explanation => ({
  headline: ruling.headline,
  steps: ruling.derivation.map(sentence),
  effects: ruling.effects.map((effect) => effectSays(effect, constitution)),
  dates: (ruling.dates ?? []).map(dateSays),
  warnings: ruling.warnings.map(
    ({ says, citation }) => `${says.replace(/\.$/, '')} (${citation}).`,
  ),
});

/** A whole ruling for a reader: the headline, each step, what follows and when, and what to look out for. */
export function explain(ruling: Ruling): string[] {
  const { headline, steps, effects, dates, warnings } = explanationOf(ruling);
  return [headline, ...steps, ...effects, ...dates, ...warnings];
}

/** `4 × 312 = 1,248 is at least 3 × 400 = 1,200`; without a sum, `1 (elected) is at most 2 (seats to fill)`. */
export function comparisonSays(comparison: Comparison): string {
  const left = side(comparison.leftSum, comparison.left, comparison.leftSays, comparison.unit);
  const right = side(comparison.rightSum, comparison.right, comparison.rightSays, comparison.unit);
  return `${left} ${operatorSays(comparison)} ${right}`;
}

function side(sum: string | undefined, value: string, says: string, unit?: 'pence'): string {
  const amount = unit === 'pence' ? formatPounds(BigInt(value)) : grouped(value);
  return sum ? `${sum} = ${amount}` : `${amount} (${says})`;
}

const operators: Record<Comparison['operator'], string> = {
  '>': 'more than',
  '>=': 'at least',
  '<=': 'at most',
  '<': 'less than',
  '=': 'equal to',
};

const operatorSays = ({ operator, holds }: Comparison): string =>
  `is ${holds ? '' : 'not '}${operators[operator]}`;

const day = (date: string): string => formatDate(date as PlainDate);

const dateSays = ({ what, on, citation }: KeyDate): string =>
  `${what}: ${on.includes('T') ? formatMoment(on) : day(on)} (${citation}).`;

function effectSays(effect: Effect, constitution: Constitution | undefined): string {
  const post = (code: string): string =>
    (constitution && postTerms(constitution, code)?.name) ?? code;
  const destination = (code: string): string =>
    constitution?.surplus.destinations.find((one) => one.code === code)?.name ?? code;
  switch (effect.type) {
    case 'term-begins':
      return `${effect.holder.name}: ${post(effect.office)}, from ${day(effect.from)} to ${day(effect.to)}, both days included.`;
    case 'term-ends':
      return `The term ${effect.term} ends; the holder is out of office from ${day(effect.on)}.`;
    case 'allocation':
      return `Allocated: ${list(effect.lines.map((line) => `${destination(line.destination)} ${pounds(line.pence)}`))}.`;
    case 'grants-awarded':
      return `Grants are awarded to ${list(effect.grants.map((g) => `${g.name} ${pounds(g.pence)}`))}.`;
    case 'filing-due':
      return `${effect.what} is due at ${effect.at ?? 'Companies House'} by ${day(effect.by)} (${effect.citation}).`;
    case 'constitution-adopted':
      return effect.onceRegisteredBy === undefined
        ? `Version ${effect.version} of the constitution is in force from ${day(effect.effectiveOn)}.`
        : `Version ${effect.version} of the constitution is in force once ${effect.onceRegisteredBy} has registered it, and not before ${day(effect.effectiveOn)}.`;
    case 'seat-vacant':
      return `Still vacant: ${counted(effect.seats, 'place')} (${post(effect.office)}).`;
    default:
      return assertNever(effect);
  }
}

const pounds = (pence: string): string => formatPounds(BigInt(pence));

/** `A, B and C`. */
export const list = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
