import { Textarea, TextInput } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { nominate, vacancyQuery } from '../api/appointments';
import { ActForm } from '../form/act-form';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { crumbsTo } from './crumbs';
import { wording } from './wording';

const words = wording.nominate;

export const loader = (visit: LoaderFunctionArgs) => load(vacancyQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({
    name: reader.text('name', words.nameMissing),
    statement: reader.text('statement', words.statementMissing),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => nominate(id, read.answers, key),
    () => done(officePaths.vacancy(id), words.done),
    { 'nominated-already': 'name' },
  );
}

/** Takes a nomination for a vacancy. */
export function Component() {
  const vacancy = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  return (
    <OfficePage
      title={words.title}
      caption={vacancy.officeName}
      crumbs={crumbsTo(vacancy)}
      errors={errors}
    >
      <div className="fm-reading">
        <ActForm button={words.button} cancel={officePaths.vacancy(vacancy.id)}>
          <TextInput
            id="name"
            name="name"
            label={words.name}
            error={errorOf('name')}
            autoComplete="off"
            maxLength={200}
          />
          <Textarea
            id="statement"
            name="statement"
            label={words.statement}
            hint={words.statementHint}
            error={errorOf('statement')}
            rows={8}
          />
        </ActForm>
      </div>
    </OfficePage>
  );
}
