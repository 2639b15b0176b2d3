import { TextInput } from '@folkmoot/ui';
import { type ActionFunctionArgs } from 'react-router';
import { electionsQuery } from '../api/elections';
import { appointInspector } from '../api/inspections';
import { meetingsQuery } from '../api/meetings';
import { ActForm } from '../form/act-form';
import { DateField } from '../form/date-field';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { OfficePage } from '../parts/office-page';
import { OnDuty } from '../parts/duty';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { readScope } from './read-scope';
import { ScopeFields } from './scope-fields';
import { wording } from './wording';

const words = wording.appoint;

export async function loader() {
  const [elections, meetings] = await Promise.all([load(electionsQuery()), load(meetingsQuery())]);
  return { elections: elections.items, meetings: meetings.items };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({
    name: reader.text('name', words.nameMissing),
    body: reader.text('body', words.bodyMissing),
    email: reader.text('email', words.emailMissing),
    from: reader.date('from', words.fromWhat),
    to: reader.date('to', words.toWhat),
    scope: readScope(form, reader),
  });
  if ('refusal' in read) return read.refusal;
  const { scope, ...who } = read.answers;
  return send(
    form,
    (key) => appointInspector({ ...who, ...(scope && { scope: [...scope] }) }, key),
    ({ id }) => done(officePaths.inspector(id), words.done),
    {
      'days-reversed': 'to',
      'days-passed': 'to',
      'too-long': 'to',
      'scope-empty': 'scope',
      'matter-unknown': 'decisions',
    },
  );
}

/** Lets somebody from outside look into the record for a time. */
export function Component() {
  const { errors } = useRefusal();
  return (
    <OfficePage
      title={words.title}
      crumbs={[{ href: officePaths.inspectors, text: wording.title }]}
      errors={errors}
    >
      <div className="fm-reading">
        <OnDuty duty="appointInspectors">
          <AppointForm />
        </OnDuty>
      </div>
    </OfficePage>
  );
}

function AppointForm() {
  const { errorOf } = useRefusal();
  return (
    <ActForm button={words.button} cancel={officePaths.inspectors}>
      <TextInput
        id="name"
        name="name"
        label={words.name}
        error={errorOf('name')}
        autoComplete="off"
      />
      <TextInput
        id="body"
        name="body"
        label={words.body}
        hint={words.bodyHint}
        error={errorOf('body')}
        autoComplete="off"
      />
      <TextInput
        id="email"
        name="email"
        type="email"
        label={words.email}
        hint={words.emailHint}
        error={errorOf('email')}
        autoComplete="off"
      />
      <DateField id="from" legend={words.from} error={errorOf('from')} />
      <DateField id="to" legend={words.to} error={errorOf('to')} />
      <ScopeFields />
      <p className="govuk-body">{words.public}</p>
    </ActForm>
  );
}
