import { Radios, Textarea } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs } from 'react-router';
import { declareNomineeInterest } from '../api/nominees';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { officePaths } from '../paths';
import { done } from '../said';
import { loadNominee } from './load-work';
import { WorkPage } from './work-page';
import { workWords } from './work-wording';

const words = workWords.interest;

export const loader = loadNominee;

export async function action(visit: ActionFunctionArgs) {
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({
    member: reader.text('member', words.whoseMissing),
    nature: reader.text('nature', words.natureMissing),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => declareNomineeInterest(named(visit, 'nomination'), read.answers, key),
    () => done(officePaths.vacancy(named(visit)), words.done),
    { 'declared-already': 'member', 'not-on-the-committee': 'member' },
  );
}

/** Records that a member of the committee has an interest in a nominee. */
export function Component() {
  const { vacancy, candidacy, nominee } = useLoaded<typeof loader>();
  const { errorOf } = useRefusal();
  const [member, setMember] = useState<string | null>(null);
  return (
    <WorkPage title={words.title} caption={nominee.name} vacancy={vacancy} button={words.button}>
      <Radios
        id="member"
        name="member"
        legend={words.whose}
        error={errorOf('member')}
        value={member}
        onChange={setMember}
        options={candidacy.committee.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Textarea
        id="nature"
        name="nature"
        label={words.nature}
        hint={words.natureHint}
        error={errorOf('nature')}
      />
    </WorkPage>
  );
}
