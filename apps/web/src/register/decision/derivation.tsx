import { Details, VisuallyHidden } from '@folkmoot/ui';
import { type Step } from '../../shared/api-register';
import { wording } from './wording';
import { sumText } from './comparison-text';

const words = wording.decision;

/** The reasoning, step by step, with every sum open to checking. */
export function Derivation({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <section className="fm-section fm-reading">
      <h2 className="govuk-heading-l">{words.why}</h2>
      <p className="govuk-body">{words.whyLead}</p>
      <ol className="fm-steps">
        {steps.map((step, index) => (
          <li key={index} className={step.holds ? 'fm-step' : 'fm-step fm-step--fails'}>
            <p className="fm-step__says">
              <VisuallyHidden>{step.holds ? words.holds : words.fails}: </VisuallyHidden>
              {step.says}
            </p>
            <Reasons step={step} />
            <p className="fm-cites">
              {step.citation} ({step.rule})
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The sum in whole numbers, or the facts where there is none to do. */
function Reasons({ step }: { readonly step: Step }) {
  const inputs = Object.entries(step.inputs);
  if (step.comparison) {
    const { left, verb, right } = sumText(step.comparison);
    return (
      <p className="fm-sum">
        <span>{left}</span> <strong>{verb}</strong> <span>{right}</span>
      </p>
    );
  }
  if (inputs.length === 0) return null;
  return (
    <Details
      summary={
        <>
          {words.facts}
          <VisuallyHidden>: {step.says}</VisuallyHidden>
        </>
      }
    >
      <Facts facts={inputs} />
    </Details>
  );
}

const Facts = ({ facts }: { readonly facts: readonly (readonly [string, string | number])[] }) => (
  <dl className="fm-facts">
    {facts.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{typeof value === 'number' ? value.toLocaleString('en-GB') : value}</dd>
      </div>
    ))}
  </dl>
);
