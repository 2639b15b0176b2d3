import { Checkboxes } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs } from 'react-router';
import { arrangeInterviews } from '../api/nominees';
import { DateField } from '../form/date-field';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { officePaths } from '../paths';
import { done } from '../said';
import { loadWork, ticked } from './load-work';
import { WorkPage } from './work-page';
import { workWords } from './work-wording';

const words = workWords.interviews;

export const loader = loadWork;

export async function action(visit: ActionFunctionArgs) {
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const heldOn = reader.date('heldOn', words.heldOnWhat);
  const read = reader.settle({ heldOn, panel: ticked(form, 'panel') });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => arrangeInterviews(named(visit), read.answers, key),
    () => done(officePaths.vacancy(named(visit)), words.done),
    { 'not-on-the-committee': 'panel' },
  );
}

/** Arranges the interviews for a vacancy. */
export function Component() {
  const { vacancy, candidacy } = useLoaded<typeof loader>();
  const { errorOf } = useRefusal();
  const [panel, setPanel] = useState<readonly string[]>([]);
  return (
    <WorkPage
      title={words.title}
      caption={vacancy.officeName}
      vacancy={vacancy}
      button={words.button}
    >
      <DateField id="heldOn" legend={words.heldOn} error={errorOf('heldOn')} />
      <Checkboxes
        id="panel"
        name="panel"
        legend={words.panel}
        error={errorOf('panel')}
        values={panel}
        onChange={setPanel}
        options={candidacy.committee.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </WorkPage>
  );
}
