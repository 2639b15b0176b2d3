import { Radios, Textarea } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs } from 'react-router';
import { appointmentWords } from '../../shared/appointments/wording';
import { considerNominee } from '../api/nominees';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { officePaths } from '../paths';
import { done } from '../said';
import { loadNominee } from './load-work';
import { WorkPage } from './work-page';
import { workWords } from './work-wording';

const words = workWords.consider;
type Stage = keyof typeof appointmentWords.stages;
const stages = Object.keys(appointmentWords.stages) as Stage[];

export const loader = loadNominee;

export async function action(visit: ActionFunctionArgs) {
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({
    stage: reader.choice('stage', stages, words.stageMissing),
    reasons: reader.text('reasons', words.reasonsMissing),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => considerNominee(named(visit, 'nomination'), read.answers, key),
    () => done(officePaths.vacancy(named(visit)), words.done),
    { 'not-a-later-stage': 'stage' },
  );
}

/** Records how far a nominee came, with the reasons. */
export function Component() {
  const { vacancy, nominee } = useLoaded<typeof loader>();
  const { errorOf } = useRefusal();
  const [stage, setStage] = useState<string | null>(null);
  return (
    <WorkPage title={words.title} caption={nominee.name} vacancy={vacancy} button={words.button}>
      <Radios
        id="stage"
        name="stage"
        legend={words.stage}
        error={errorOf('stage')}
        value={stage}
        onChange={setStage}
        options={stages.map((value) => ({ value, label: appointmentWords.stages[value] }))}
      />
      <Textarea
        id="reasons"
        name="reasons"
        label={words.reasons}
        hint={words.reasonsHint}
        error={errorOf('reasons')}
      />
    </WorkPage>
  );
}
