import { TextInput } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatDay } from '../../shared/dates';
import { Problem } from '../../shared/problem';
import { filingsQuery, recordFiling } from '../api/filings';
import { ActForm } from '../form/act-form';
import { DateField } from '../form/date-field';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { OnDuty } from '../parts/duty';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { wording } from './wording';

const words = wording.form;

export async function loader(visit: LoaderFunctionArgs) {
  const [decision, place] = [Number(named(visit, 'number')), Number(named(visit, 'place'))];
  const { items } = await load(filingsQuery());
  const filing = items.find((one) => one.decision === decision && one.place === place);
  if (!filing)
    throw new Problem({ status: 404, code: 'filing-unknown', detail: 'There is no such filing.' });
  return filing;
}

export async function action(visit: ActionFunctionArgs) {
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const reference = reader.optional('reference');
  const read = reader.settle({
    filedOn: reader.date('filedOn', words.dayWhat),
    ...(reference && { reference }),
  });
  if ('refusal' in read) return read.refusal;
  const filing = {
    decision: Number(named(visit, 'number')),
    place: Number(named(visit, 'place')),
  };
  return send(
    form,
    (key) => recordFiling(filing, read.answers, key),
    () => done(officePaths.filings, words.done),
    { 'before-decision': 'filedOn', 'not-yet': 'filedOn' },
  );
}

/** Records that something was filed which a decision made due. */
export function Component() {
  const filing = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  return (
    <OfficePage
      title={words.title}
      caption={wording.to(filing.what, filing.at)}
      crumbs={[{ href: officePaths.filings, text: wording.title }]}
      errors={errors}
    >
      <div className="fm-reading">
        {filing.filedOn !== null ? (
          <p className="govuk-body">{words.already(formatDay(filing.filedOn))}</p>
        ) : (
          <OnDuty duty="recordFilings">
            <ActForm button={words.button} cancel={officePaths.filings}>
              <DateField
                id="filedOn"
                legend={words.day}
                hint={words.hint(formatDay(filing.by), filing.citation)}
                error={errorOf('filedOn')}
              />
              <TextInput
                id="reference"
                name="reference"
                label={words.reference}
                hint={words.referenceHint}
                error={errorOf('reference')}
                autoComplete="off"
                width={20}
              />
            </ActForm>
          </OnDuty>
        )}
      </div>
    </OfficePage>
  );
}
