import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { offerSeat, vacantSeatQuery } from '../api/seats';
import { ActForm } from '../form/act-form';
import { DateField } from '../form/date-field';
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

const words = wording.offer;

export const loader = (visit: LoaderFunctionArgs) => load(vacantSeatQuery(named(visit, 'term')));

export async function action(visit: ActionFunctionArgs) {
  const term = named(visit, 'term');
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({ replyBy: reader.date('replyBy', words.replyByWhat) });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => offerSeat(term, read.answers.replyBy, key),
    ({ asked }) => done(officePaths.vacantSeat(term), words.done(asked)),
    { 'closing-date-passed': 'replyBy' },
  );
}

/** Asks those who stood at the election whether they would take a seat. */
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
        <p className="govuk-body">{words.says}</p>
        <ActForm button={words.button} cancel={officePaths.vacantSeat(seat.term)}>
          <DateField id="replyBy" legend={words.replyBy} error={errorOf('replyBy')} />
        </ActForm>
      </div>
    </OfficePage>
  );
}
