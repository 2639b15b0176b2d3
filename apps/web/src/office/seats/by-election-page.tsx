import { contestForPost } from '@folkmoot/rules';
import { TextInput } from '@folkmoot/ui';
import { type ActionFunctionArgs } from 'react-router';
import { formatDay } from '../../shared/dates';
import { callElection } from '../api/elections';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { useLoaded } from '../loaded';
import { officePaths } from '../paths';
import { done } from '../said';
import { placeIn } from './place-in';
import { loadSeat, SeatFormPage } from './seat-form-page';
import { wording } from './wording';

const words = wording.byElection;

export const loader = loadSeat;

export async function action(visit: ActionFunctionArgs) {
  const { term, office } = await loader(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({ title: reader.text('title', words.headingMissing) });
  if ('refusal' in read) return read.refusal;
  const contests = [{ constituency: contestForPost(office), seats: 1, inPlaceOf: term }];
  return send(
    form,
    (key) => callElection({ ...read.answers, contests }, key),
    ({ id }) => done(officePaths.election(id), words.done),
  );
}

/** Calls a by-election for the rest of a term. */
export function Component() {
  const seat = useLoaded<typeof loader>();
  const { errorOf } = useRefusal();
  return (
    <SeatFormPage
      title={words.title}
      seat={seat}
      lead={words.says(placeIn(seat), seat.holder, formatDay(seat.termEnds))}
      button={words.button}
    >
      <TextInput
        id="title"
        name="title"
        label={words.heading}
        error={errorOf('title')}
        maxLength={200}
        autoComplete="off"
      />
    </SeatFormPage>
  );
}
