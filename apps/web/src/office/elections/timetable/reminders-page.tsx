import { TextInput } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { electionQuery } from '../../api/elections';
import { planReminders, timetableQuery } from '../../api/timetables';
import { ActForm } from '../../form/act-form';
import { FormReader } from '../../form/form-reader';
import { ReasonField } from '../../form/reason';
import { send } from '../../form/send';
import { useRefusal } from '../../form/use-refusal';
import { named, useLoaded } from '../../loaded';
import { OfficePage } from '../../parts/office-page';
import { officePaths } from '../../paths';
import { load } from '../../queries';
import { done } from '../../said';
import { crumbsTo } from '../crumbs';
import { readDays } from './read-days';
import { words } from './wording';

const own = words.reminders;
const field = 'days';

export async function loader(visit: LoaderFunctionArgs) {
  const id = named(visit);
  const [election, timetable] = await Promise.all([
    load(electionQuery(id)),
    load(timetableQuery(id)),
  ]);
  return { election, plan: timetable.reminders };
}

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const days = readDays(reader.optional(field));
  const daysBefore = days ?? reader.fault(field, own.daysAtFault);
  const read = reader.settle({ daysBefore, reason: reader.text('reason', own.reasonMissing) });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => planReminders(id, read.answers, key),
    () => done(officePaths.election(id), own.done),
    { 'same-days': field, 'not-in-time': field },
  );
}

/** Moves the reminders of an election to other days, or stops them. */
export function Component() {
  const { election, plan } = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  return (
    <OfficePage
      title={own.change}
      caption={election.title}
      crumbs={crumbsTo(election)}
      errors={errors}
    >
      <div className="fm-reading">
        <p className="govuk-body">{own.who}</p>
        <ActForm button={own.button} cancel={officePaths.election(election.id)}>
          <TextInput
            id={field}
            name={field}
            label={own.field}
            hint={own.hint}
            error={errorOf(field)}
            defaultValue={plan.daysBefore.join(', ')}
            inputMode="text"
            width={10}
          />
          <ReasonField label={own.reason} hint={own.reasonHint} most={500} />
        </ActForm>
      </div>
    </OfficePage>
  );
}
