import { Textarea, TextInput } from '@folkmoot/ui';
import { type ActionFunctionArgs } from 'react-router';
import { raiseChallenge } from '../api/challenges';
import { ActForm } from '../form/act-form';
import { DateField } from '../form/date-field';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { OfficePage } from '../parts/office-page';
import { OnDuty } from '../parts/duty';
import { officePaths } from '../paths';
import { done } from '../said';
import { wording } from './wording';

const words = wording.raise;

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({
    question: reader.text('question', words.questionMissing),
    responder: reader.text('responder', words.responderMissing),
    dueOn: reader.date('dueOn', words.dueOnWhat),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => raiseChallenge(read.answers, key),
    ({ id, number }) => done(officePaths.challenge(id), words.done(number)),
    { 'due-date-passed': 'dueOn' },
  );
}

/** Raises a challenge, for council members. */
export function Component() {
  const { errors } = useRefusal();
  return (
    <OfficePage
      title={words.title}
      crumbs={[{ href: officePaths.challenges, text: wording.title }]}
      errors={errors}
    >
      <div className="fm-reading">
        <OnDuty duty="raiseChallenges">
          <RaiseForm />
        </OnDuty>
      </div>
    </OfficePage>
  );
}

function RaiseForm() {
  const { errorOf } = useRefusal();
  return (
    <ActForm button={words.button} cancel={officePaths.challenges}>
      <Textarea
        id="question"
        name="question"
        label={words.question}
        hint={words.questionHint}
        error={errorOf('question')}
        maxLength={5000}
        rows={6}
      />
      <TextInput
        id="responder"
        name="responder"
        label={words.responder}
        hint={words.responderHint}
        error={errorOf('responder')}
        autoComplete="off"
        maxLength={200}
      />
      <DateField id="dueOn" legend={words.dueOn} error={errorOf('dueOn')} />
    </ActForm>
  );
}
