import { Checkboxes, Textarea } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs } from 'react-router';
import { recommendNominee } from '../api/nominees';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { officePaths } from '../paths';
import { done } from '../said';
import { loadNominee, ticked } from './load-work';
import { WorkPage } from './work-page';
import { workWords } from './work-wording';

const words = workWords.recommend;

export const loader = loadNominee;

export async function action(visit: ActionFunctionArgs) {
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const reasons = reader.text('reasons', words.reasonsMissing);
  const read = reader.settle({ reasons, sat: ticked(form, 'sat') });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => recommendNominee(named(visit, 'nomination'), read.answers, key),
    () => done(officePaths.vacancy(named(visit)), words.done),
    {
      'has-an-interest': 'sat',
      'not-quorate': 'sat',
      'not-on-the-committee': 'sat',
      'not-the-councils': 'sat',
    },
  );
}

/** Records whom the nominations committee recommends, and why. */
export function Component() {
  const { vacancy, candidacy, nominee } = useLoaded<typeof loader>();
  const { errorOf } = useRefusal();
  const [sat, setSat] = useState<readonly string[]>([]);
  return (
    <WorkPage
      title={words.title}
      caption={nominee.name}
      vacancy={vacancy}
      lead={words.says(nominee.name)}
      button={words.button}
    >
      <Checkboxes
        id="sat"
        name="sat"
        legend={words.sat}
        error={errorOf('sat')}
        values={sat}
        onChange={setSat}
        options={candidacy.committee.map(({ id, name, interests }) => ({
          value: id,
          label: name,
          ...(interests.includes(nominee.id) && { hint: words.interested }),
        }))}
      />
      <Textarea
        id="reasons"
        name="reasons"
        label={words.reasons}
        error={errorOf('reasons')}
        rows={8}
      />
    </WorkPage>
  );
}
