import { Details, VisuallyHidden } from '@folkmoot/ui';
import { type ReadStep } from '../../shared/api-types';
import { wording } from '../wording';
import { sumText } from './comparison-text';

const words = wording.decision;

/** The reasoning, step by step, with every sum open to checking. */
export function Derivation({ steps }: { readonly steps: readonly ReadStep[] }) {
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
            <p className="fm-cites">
              {step.citation} ({step.rule})
            </p>
            <Reasons step={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The sum in whole numbers, or the facts where there is none to do. */
function Reasons({ step }: { readonly step: ReadStep }) {
  const sum = step.comparison && sumText(step.comparison);
  const inputs = Object.entries(step.inputs);
  if (!sum && inputs.length === 0) return null;
  return (
    <Details
      summary={
        <>
          {sum ? words.sum : words.facts}
          <VisuallyHidden>: {step.says}</VisuallyHidden>
        </>
      }
    >
      {sum ? (
        <p className="fm-sum">
          <span>{sum.left}</span> <strong>{sum.verb}</strong> <span>{sum.right}</span>
        </p>
      ) : (
        <Facts facts={inputs} />
      )}
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
