import { TextInput } from '@folkmoot/ui';
import { type ActionFunctionArgs } from 'react-router';
import { withdrawNomination } from '../../api/nominations';
import { ActForm } from '../../form/act-form';
import { DateField } from '../../form/date-field';
import { FormReader } from '../../form/form-reader';
import { send } from '../../form/send';
import { useRefusal } from '../../form/use-refusal';
import { useLoaded } from '../../loaded';
import { OfficePage } from '../../parts/office-page';
import { officePaths } from '../../paths';
import { done } from '../../said';
import { crumbsTo } from '../crumbs';
import { loader } from './nomination-page';
import { withdrawal as words } from './wording';

export { loader } from './nomination-page';

export async function action(visit: ActionFunctionArgs) {
  const { election, nomination } = await loader(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({
    receivedOn: reader.date('receivedOn', words.receivedWhat),
    reference: reader.text('reference', words.referenceMissing),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => withdrawNomination(election.id, nomination.id, read.answers, key),
    () => done(officePaths.election(election.id), words.done(nomination.name)),
    { 'not-received-yet': 'receivedOn' },
  );
}

/** Enters the written notice of a nominee who withdraws. */
export function Component() {
  const { election, nomination } = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  return (
    <OfficePage
      title={words.title}
      caption={nomination.name}
      crumbs={crumbsTo(election)}
      errors={errors}
    >
      <div className="fm-reading">
        <p className="govuk-body">{words.says(nomination.name, nomination.constituencyName)}</p>
        <ActForm button={words.button} cancel={officePaths.election(election.id)}>
          <DateField id="receivedOn" legend={words.receivedOn} error={errorOf('receivedOn')} />
          <TextInput
            id="reference"
            name="reference"
            label={words.reference}
            hint={words.referenceHint}
            error={errorOf('reference')}
          />
        </ActForm>
      </div>
    </OfficePage>
  );
}
