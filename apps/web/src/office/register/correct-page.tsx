import { Textarea } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatDay } from '../../shared/dates';
import { correctDecision, decisionQuery } from '../api/decisions';
import { ActForm } from '../form/act-form';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { OnDuty } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { wording } from './wording';

const words = wording.correct;

export const loader = (visit: LoaderFunctionArgs) => load(decisionQuery(named(visit, 'number')));

export async function action(visit: ActionFunctionArgs) {
  const number = named(visit, 'number');
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({ note: reader.text('note', words.noteMissing) });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => correctDecision(number, read.answers.note, key),
    () => done(officePaths.register(), words.done),
  );
}

/** Puts a note to a decision that says what in it is wrong. */
export function Component() {
  const { number, title, corrections } = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  return (
    <OfficePage
      title={words.title}
      caption={`${number}. ${title}`}
      crumbs={[{ href: officePaths.register(), text: wording.title }]}
      errors={errors}
    >
      <div className="fm-reading">
        <p className="govuk-body">{words.lead}</p>
        {corrections.length > 0 && (
          <>
            <h2 className="govuk-heading-m">{words.before}</h2>
            <ul className="govuk-list govuk-list--bullet">
              {corrections.map(({ ordinal, correctedOn, note }) => (
                <li key={ordinal}>
                  {formatDay(correctedOn)}: {note}
                </li>
              ))}
            </ul>
          </>
        )}
        <OnDuty duty="correctDecisions">
          <ActForm button={words.button} cancel={officePaths.register()}>
            <Textarea
              id="note"
              name="note"
              label={words.note}
              hint={words.noteHint}
              error={errorOf('note')}
              maxLength={2000}
              rows={4}
            />
          </ActForm>
        </OnDuty>
      </div>
    </OfficePage>
  );
}
