import { type KeyDate, type Ruling, type Step, type Warning } from '../outcome';

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
    headline: failure ? `${failure.says.replace(/\.$/, '')}: ${failure.citation}.` : says,
    derivation: steps,
    effects: [],
    warnings,
    ...(dates.length > 0 && { dates }),
  };
}
