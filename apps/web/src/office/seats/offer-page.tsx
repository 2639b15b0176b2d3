import { type ActionFunctionArgs } from 'react-router';
import { offerSeat } from '../api/seats';
import { DateField } from '../form/date-field';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { officePaths } from '../paths';
import { done } from '../said';
import { loadSeat, SeatFormPage } from './seat-form-page';
import { wording } from './wording';

const words = wording.offer;

export const loader = loadSeat;

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
  const { errorOf } = useRefusal();
  return (
    <SeatFormPage title={words.title} seat={seat} lead={words.says} button={words.button}>
      <DateField id="replyBy" legend={words.replyBy} error={errorOf('replyBy')} />
    </SeatFormPage>
  );
}
