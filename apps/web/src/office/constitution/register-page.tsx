import { EmptyState } from '@folkmoot/ui';
import { type ActionFunctionArgs } from 'react-router';
import { registerVersion, versionsQuery } from '../api/constitution';
import { ActForm } from '../form/act-form';
import { DateField } from '../form/date-field';
import { FormReader } from '../form/form-reader';
import { hiddenIn, send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { wording } from './wording';

const words = wording.registration;

export const loader = () => load(versionsQuery());

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({ registeredOn: reader.date('registeredOn', words.what) });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) =>
      registerVersion({ decision: Number(hiddenIn(form, 'decision')), ...read.answers }, key),
    () => done(officePaths.constitution, words.done),
    { 'registered-to-come': 'registeredOn', 'registered-before-decided': 'registeredOn' },
  );
}

/** Records that a version which was carried has been registered, which puts it in force. */
export function Component() {
  const { awaited } = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  return (
    <OfficePage
      title={words.title}
      crumbs={[{ href: officePaths.constitution, text: wording.title }]}
      errors={errors}
    >
      {awaited ? (
        <div className="fm-reading">
          <p className="govuk-body">{words.says(awaited.version, awaited.by)}</p>
          <ActForm button={words.button} cancel={officePaths.constitution}>
            <input type="hidden" name="decision" value={awaited.decision.number} />
            <DateField id="registeredOn" legend={words.date} error={errorOf('registeredOn')} />
          </ActForm>
        </div>
      ) : (
        <EmptyState title={words.none} />
      )}
    </OfficePage>
  );
}
