import { Radios, Textarea } from '@folkmoot/ui';
import { useState } from 'react';
import { ActForm } from '../form/act-form';
import { useRefusal } from '../form/use-refusal';
import { wording } from './wording';

const words = wording.answer;

export const outcomes = ['accepted', 'explained', 'escalated'] as const;

/** Takes the answer to a challenge, once. */
export function AnswerForm() {
  const { errorOf } = useRefusal();
  const [outcome, setOutcome] = useState<string | null>(null);
  return (
    <section aria-labelledby="answer">
      <h2 className="govuk-heading-m" id="answer">
        {words.title}
      </h2>
      <ActForm button={words.button}>
        <Textarea
          id="response"
          name="response"
          label={words.response}
          hint={words.responseHint}
          error={errorOf('response')}
          rows={8}
        />
        <Radios
          id="outcome"
          name="outcome"
          legend={words.outcome}
          error={errorOf('outcome')}
          value={outcome}
          onChange={setOutcome}
          options={outcomes.map((value) => ({
            value,
            label: wording.outcomes[value],
            hint: wording.outcomesSay[value],
          }))}
        />
      </ActForm>
    </section>
  );
}
