import { Radios, TextInput } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs } from 'react-router';
import { appointmentWords } from '../../shared/appointments/wording';
import { checkNominee } from '../api/nominees';
import { DateField } from '../form/date-field';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { YesNo } from '../form/yes-no';
import { named, useLoaded } from '../loaded';
import { officePaths } from '../paths';
import { done } from '../said';
import { loadNominee } from './load-work';
import { WorkPage } from './work-page';
import { workWords } from './work-wording';

const words = workWords.check;
type Check = keyof typeof appointmentWords.checks;
const checks = Object.keys(appointmentWords.checks) as Check[];

export const loader = loadNominee;

export async function action(visit: ActionFunctionArgs) {
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({
    check: reader.choice('check', checks, words.checkMissing),
    outcome: reader.choice('inOrder', ['yes', 'no'], words.inOrderMissing),
    checkedBy: reader.text('checkedBy', words.checkedByMissing),
    checkedOn: reader.date('checkedOn', words.checkedOnWhat),
    evidence: reader.text('evidence', words.evidenceMissing),
  });
  if ('refusal' in read) return read.refusal;
  const { outcome, ...made } = read.answers;
  return send(
    form,
    (key) => checkNominee(named(visit, 'nomination'), { ...made, inOrder: outcome === 'yes' }, key),
    () => done(officePaths.vacancy(named(visit)), words.done),
    { 'check-not-asked': 'check', 'day-to-come': 'checkedOn' },
  );
}

/** Records a check of a nominee: by whom, when, and where the evidence is kept. */
export function Component() {
  const { vacancy, candidacy, nominee } = useLoaded<typeof loader>();
  const { errorOf } = useRefusal();
  const [check, setCheck] = useState<string | null>(null);
  return (
    <WorkPage title={words.title} caption={nominee.name} vacancy={vacancy} button={words.button}>
      <Radios
        id="check"
        name="check"
        legend={words.check}
        error={errorOf('check')}
        value={check}
        onChange={setCheck}
        options={candidacy.checksAsked.map((value) => ({
          value,
          label: appointmentWords.checks[value],
        }))}
      />
      <YesNo name="inOrder" legend={words.inOrder} yes={words.yes} no={words.no} />
      <TextInput
        id="checkedBy"
        name="checkedBy"
        label={words.checkedBy}
        error={errorOf('checkedBy')}
        maxLength={200}
      />
      <DateField id="checkedOn" legend={words.checkedOn} error={errorOf('checkedOn')} />
      <TextInput
        id="evidence"
        name="evidence"
        label={words.evidence}
        hint={words.evidenceHint}
        error={errorOf('evidence')}
        maxLength={500}
      />
    </WorkPage>
  );
}
