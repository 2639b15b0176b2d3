import { type Outcome, type Step } from '../outcome';
import { sentence } from '../reasoning/explain';

export const firstFailure = (steps: readonly Step[]): Step | undefined =>
  steps.find(({ holds }) => !holds);

const openings = { 'no-quorum': 'No quorum', unlawful: 'Not lawful' } as const;

/** An outcome without effect, whose headline is the step that failed. */
export function refused(verdict: keyof typeof openings, derivation: readonly Step[]): Outcome {
  const failure = firstFailure(derivation);
  if (!failure) throw new Error('Nothing failed, so nothing can be refused.');
  return {
    verdict,
    headline: `${openings[verdict]}. ${sentence(failure)}`,
    derivation,
    effects: [],
    warnings: [],
  };
}
