import { type KeyDate, type Ruling, type Step, type Warning } from '../outcome';
import { sentence, stepSays } from '../reasoning/explain';
import { find } from '../reasoning/step';

/** What a question found, before it is put in words. */
export interface Findings {
  readonly steps: readonly Step[];
  readonly dates?: readonly KeyDate[];
  readonly warnings?: readonly Warning[];
}

/** The first step that does not hold: the reason why something is not in order. */
export const firstFailure = (steps: readonly Step[]): Step | undefined =>
  steps.find(({ holds }) => !holds);

/**
 * A ruling of two answers: the first when every step holds.
 * @param says  the headline when it does, as a sentence; otherwise the step that fails says why
 */
export function rulingOf(
  [whenAllHold, otherwise]: readonly [Ruling['verdict'], Ruling['verdict']],
  says: string,
  { steps, dates = [], warnings = [] }: Findings,
): Ruling {
  const failure = firstFailure(steps);
  return {
    verdict: failure ? otherwise : whenAllHold,
    headline: failure ? whyNot(failure) : says,
    derivation: steps,
    effects: [],
    warnings,
    ...(dates.length > 0 && { dates }),
  };
}

/** The step that failed as a headline, with its sum where it has one. */
const whyNot = (step: Step): string =>
  step.comparison ? sentence(step) : `${stepSays(step)}: ${step.citation}.`;

/**
 * A ruling whose headline is the step that failed.
 * @param opening  what comes before it, as a sentence of its own: `Not lawful.`
 */
export function failedRuling(
  verdict: Ruling['verdict'],
  opening: string,
  derivation: readonly Step[],
  dates: readonly KeyDate[] = [],
): Ruling {
  const failure = firstFailure(derivation);
  if (!failure) throw new Error('Nothing failed, so there is nothing to say.');
  return {
    verdict,
    headline: `${opening} ${sentence(failure)}`,
    derivation,
    effects: [],
    warnings: [],
    ...(dates.length > 0 && { dates }),
  };
}

/** The step of a document that names a kind of decision which the constitution does not have. Source: R-01. */
export const unknownKind = (code: string): Step =>
  find(
    { rule: 'R-01', citation: 'Constitution, kinds of decision' },
    `The constitution has no kind of decision “${code}”.`,
    false,
  );
