import { Checkboxes, TextInput } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs } from 'react-router';
import { boardsQuery, setUpBoard } from '../api/boards';
import { ActForm } from '../form/act-form';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { useLoaded } from '../loaded';
import { OnDuty } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { wording } from './wording';

const words = wording.setUp;

export const loader = () => load(boardsQuery());

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const reader = new FormReader(form);
  const members = form.getAll('members').filter((value) => typeof value === 'string');
  if (members.length === 0) reader.fault('members', words.membersMissing);
  const read = reader.settle({
    name: reader.text('name', words.nameMissing),
    threshold: reader.count('threshold', words.thresholdWhat),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => setUpBoard({ ...read.answers, members }, key),
    ({ id }) => done(officePaths.board(id), words.done),
    { 'threshold-impossible': 'threshold', 'one-opens-alone': 'threshold' },
  );
}

/** Names who is to hold the key of secret polls, for the returning officer. */
export function Component() {
  const { errors } = useRefusal();
  return (
    <OfficePage
      title={words.title}
      crumbs={[{ href: officePaths.boards, text: wording.title }]}
      errors={errors}
    >
      <div className="fm-reading">
        <OnDuty duty="setUpBoards">
          <SetUpForm />
        </OnDuty>
      </div>
    </OfficePage>
  );
}

function SetUpForm() {
  const { scrutineers } = useLoaded<typeof loader>();
  const { errorOf } = useRefusal();
  const [members, setMembers] = useState<readonly string[]>([]);
  if (scrutineers.length === 0) return <p className="govuk-body">{words.nobody}</p>;
  return (
    <ActForm button={words.button} cancel={officePaths.boards}>
      <TextInput
        id="name"
        name="name"
        label={words.name}
        hint={words.nameHint}
        error={errorOf('name')}
        autoComplete="off"
        maxLength={200}
      />
      <Checkboxes
        id="members"
        name="members"
        legend={words.members}
        hint={words.membersHint}
        error={errorOf('members')}
        values={members}
        onChange={setMembers}
        options={scrutineers.map(({ account, name }) => ({ value: account, label: name }))}
      />
      <TextInput
        id="threshold"
        name="threshold"
        label={words.threshold}
        hint={words.thresholdHint}
        error={errorOf('threshold')}
        autoComplete="off"
        inputMode="numeric"
        width={2}
      />
    </ActForm>
  );
}
