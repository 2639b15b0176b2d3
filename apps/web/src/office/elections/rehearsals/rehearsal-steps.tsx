import { useLocation } from 'react-router';
import { ActForm } from '../../form/act-form';
import { words } from './wording';

/** Where a form says which step it takes. */
export const stepName = 'step';

const steps = ['letter', 'rest', 'close'] as const;

/** What can be done with a rehearsal that is not closed. */
export function RehearsalSteps() {
  const { key: arrival } = useLocation();
  return steps.map((step) => (
    <section key={step} className="fm-section fm-reading" aria-labelledby={`step-${step}`}>
      <h2 className="govuk-heading-m" id={`step-${step}`}>
        {words[step].title}
      </h2>
      <p className="govuk-body">{words[step].says}</p>
      <ActForm
        key={arrival}
        button={words[step].button}
        look={step === 'close' ? 'primary' : 'secondary'}
      >
        <input type="hidden" name={stepName} value={step} />
      </ActForm>
    </section>
  ));
}
