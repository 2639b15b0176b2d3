import { type ActionFunctionArgs } from 'react-router';
import { proposeNominee } from '../api/appointments';
import { DateField } from '../form/date-field';
import { exampleDate } from '../form/example-date';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { FormPage } from '../parts/form-page';
import { officePaths } from '../paths';
import { done } from '../said';
import { crumbsTo } from './crumbs';
import { loadNominee } from './load-work';
import { wording } from './wording';

const words = wording.propose;

export const loader = loadNominee;

export async function action(visit: ActionFunctionArgs) {
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const from = reader.optionalDate('from', words.fromWhat);
  const read = reader.settle({
    nominee: named(visit, 'nomination'),
    ...(from && { from }),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => proposeNominee(named(visit), read.answers, key),
    ({ resolution }) => done(officePaths.resolution(resolution), words.done),
    { 'starts-in-the-past': 'from', 'no-place-vacant': 'from' },
  );
}

/** Drafts the resolution that appoints a nominee. */
export function Component() {
  const { vacancy, nominee } = useLoaded<typeof loader>();
  const { errorOf } = useRefusal();
  return (
    <FormPage
      title={words.title}
      caption={nominee.name}
      crumbs={crumbsTo(vacancy)}
      lead={words.says(nominee.name, vacancy.officeName)}
      button={words.button}
      cancel={officePaths.vacancy(vacancy.id)}
    >
      <DateField
        id="from"
        legend={words.from}
        hint={words.fromHint(exampleDate)}
        error={errorOf('from')}
      />
    </FormPage>
  );
}
