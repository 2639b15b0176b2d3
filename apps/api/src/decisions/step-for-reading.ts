import { sentence, type Step } from '@folkmoot/rules';
import { type StepDto } from './decisions.dto';

/** A step of reasoning for a page: with the whole of it as one plain sentence. */
export const stepForReading = (step: Step): StepDto => ({
  ...step,
  comparison: step.comparison ?? null,
  sentence: sentence(step),
});
