import { VisuallyHidden } from '@folkmoot/ui';

import { wording } from './wording';

const { steps: words } = wording;

export interface CheckedStep {
  readonly says: string;
  readonly holds: boolean;
}

/** What the rules ask of an allocation, one after the other, and whether it holds. */
export const StepList = ({ steps }: { readonly steps: readonly CheckedStep[] }) => (
  <ol className="fm-steps">
    {steps.map(({ says, holds }) => (
      <li key={says} className={holds ? 'fm-step' : 'fm-step fm-step--fails'}>
        <p className="fm-step__says">
          <VisuallyHidden>{holds ? words.holds : words.fails}</VisuallyHidden>
          {says}
        </p>
      </li>
    ))}
  </ol>
);
