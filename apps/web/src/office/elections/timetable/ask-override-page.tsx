import { Select, Textarea } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { electionQuery } from '../../api/elections';
import { askOverride } from '../../api/timetables';
import { ActForm } from '../../form/act-form';
import { DateField } from '../../form/date-field';
import { FormReader } from '../../form/form-reader';
import { send } from '../../form/send';
import { useRefusal } from '../../form/use-refusal';
import { named, useLoaded } from '../../loaded';
import { OfficePage } from '../../parts/office-page';
import { officePaths } from '../../paths';
import { load } from '../../queries';
import { done } from '../../said';
import { crumbsTo } from '../crumbs';
import { stageTitles } from './stage-titles';
import { words } from './wording';

const own = words.asking;
const stages = Object.keys(stageTitles) as (keyof typeof stageTitles)[];

export const loader = (visit: LoaderFunctionArgs) => load(electionQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const stage = reader.choice('stage', stages, own.stageMissing);
  const on = stage === 'timetable' ? undefined : reader.date('on', own.dayWhat);
  const reason = reader.text('reason', own.reasonMissing);
  const read = reader.settle({ stage, reason });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => askOverride(id, { ...read.answers, ...(on && { on }) }, key),
    () => done(officePaths.election(id), own.done),
    { 'day-passed': 'on', 'out-of-order': 'on', 'day-missing': 'on', 'stage-over': 'stage' },
  );
}

/** Asks a second officer to agree to another day than the rules give, or to none. */
export function Component() {
  const election = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  return (
    <OfficePage
      title={own.title}
      caption={election.title}
      crumbs={crumbsTo(election)}
      errors={errors}
    >
      <div className="fm-reading">
        <p className="govuk-body">{own.lead}</p>
        <ActForm button={own.button} cancel={officePaths.election(election.id)}>
          <Select
            id="stage"
            name="stage"
            label={own.stage}
            error={errorOf('stage')}
            options={stages.map((value) => ({ value, text: stageTitles[value] }))}
          />
          <DateField id="on" legend={own.day} hint={own.dayHint} error={errorOf('on')} />
          <Textarea
            id="reason"
            name="reason"
            label={own.reason}
            error={errorOf('reason')}
            maxLength={1000}
            rows={4}
          />
        </ActForm>
      </div>
    </OfficePage>
  );
}
