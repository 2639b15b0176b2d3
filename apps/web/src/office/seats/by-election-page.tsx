import { TextInput } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatDay } from '../../shared/dates';
import { callElection } from '../api/elections';
import { vacantSeatQuery } from '../api/seats';
import { ActForm } from '../form/act-form';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { crumbsBelow } from './crumbs';
import { wording } from './wording';

const words = wording.byElection;

export const loader = (visit: LoaderFunctionArgs) => load(vacantSeatQuery(named(visit, 'term')));

export async function action(visit: ActionFunctionArgs) {
  const { term, office } = await loader(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({ title: reader.text('title', words.headingMissing) });
  if ('refusal' in read) return read.refusal;
  const constituency = office.replace(/^council:/, '');
  const contests = [{ constituency, seats: 1, inPlaceOf: term }];
  return send(
    form,
    (key) => callElection({ ...read.answers, contests }, key),
    ({ id }) => done(officePaths.election(id), words.done),
  );
}

/** Calls a by-election for the rest of a term. */
export function Component() {
  const seat = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  return (
    <OfficePage
      title={words.title}
      caption={seat.officeName}
      crumbs={crumbsBelow(seat)}
      errors={errors}
    >
      <div className="fm-reading">
        <p className="govuk-body">{words.says(seat.holder, formatDay(seat.termEnds))}</p>
        <ActForm button={words.button} cancel={officePaths.vacantSeat(seat.term)}>
          <TextInput
            id="title"
            name="title"
            label={words.heading}
            error={errorOf('title')}
            maxLength={200}
            autoComplete="off"
          />
        </ActForm>
      </div>
    </OfficePage>
  );
}
