import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatDay } from '../../../shared/dates';
import { electionQuery } from '../../api/elections';
import { setPollingDay, timetableQuery } from '../../api/timetables';
import { ActForm } from '../../form/act-form';
import { DateField } from '../../form/date-field';
import { FormReader, type Refusal } from '../../form/form-reader';
import { send } from '../../form/send';
import { useRefusal, useReturned } from '../../form/use-refusal';
import { named, useLoaded } from '../../loaded';
import { OfficePage } from '../../parts/office-page';
import { officePaths } from '../../paths';
import { load } from '../../queries';
import { done } from '../../said';
import { crumbsTo } from '../crumbs';
import { words } from './wording';

const own = words.pollingDay;
const field = 'pollingDay';

export async function loader(visit: LoaderFunctionArgs) {
  const id = named(visit);
  const [election, timetable] = await Promise.all([
    load(electionQuery(id)),
    load(timetableQuery(id)),
  ]);
  return { election, timetable };
}

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({ pollingDay: reader.date(field, own.what) });
  if ('refusal' in read) return read.refusal;
  const anyway = form.get('anyway') === 'yes';
  return send(
    form,
    (key) => setPollingDay(id, { ...read.answers, ...(anyway && { anyway }) }, key),
    () => done(officePaths.election(id), own.done),
    { 'too-soon': field, 'out-of-order': field },
  );
}

/** Chooses the day from which every other day of an election is counted, or another one. */
export function Component() {
  const { election, timetable } = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  const problem = useReturned<Refusal>()?.problem;
  const { earliest, pollingDay } = timetable;
  return (
    <OfficePage
      title={own.title}
      caption={election.title}
      crumbs={crumbsTo(election)}
      errors={errors}
    >
      <div className="fm-reading">
        <ActForm button={own.button} cancel={officePaths.election(election.id)}>
          <DateField
            id={field}
            legend={own.field}
            hint={own.hint(earliest && formatDay(earliest))}
            error={errorOf(field)}
            value={pollingDay ?? undefined}
          />
          {problem?.code === 'too-soon' && (
            <div className="govuk-checkboxes govuk-form-group">
              <div className="govuk-checkboxes__item">
                <input
                  className="govuk-checkboxes__input"
                  id="anyway"
                  name="anyway"
                  type="checkbox"
                  value="yes"
                />
                <label className="govuk-label govuk-checkboxes__label" htmlFor="anyway">
                  {own.anyway}
                </label>
              </div>
            </div>
          )}
        </ActForm>
      </div>
    </OfficePage>
  );
}
