import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { Problem } from '../../shared/problem';
import { answerOffer } from '../api/seats';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { YesNo } from '../form/yes-no';
import { named, useLoaded } from '../loaded';
import { officePaths } from '../paths';
import { done } from '../said';
import { placeIn } from './place-in';
import { loadSeat, SeatFormPage } from './seat-form-page';
import { wording } from './wording';

const words = wording.answering;

export async function loader(visit: LoaderFunctionArgs) {
  const seat = await loadSeat(visit);
  const asked = seat.candidates.find(({ candidate }) => candidate === named(visit, 'candidate'));
  if (!asked) throw new Problem({ status: 404, code: 'not-asked', detail: words.missing });
  return { seat, asked };
}

export async function action(visit: ActionFunctionArgs) {
  const [term, candidate] = [named(visit, 'term'), named(visit, 'candidate')];
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({ serves: reader.choice('serves', ['yes', 'no'], words.missing) });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => answerOffer(term, candidate, read.answers.serves === 'yes', key),
    () => done(officePaths.vacantSeat(term), words.done),
  );
}

/** Records what a candidate said who was asked. */
export function Component() {
  const { seat, asked } = useLoaded<typeof loader>();
  return (
    <SeatFormPage title={words.title} caption={asked.name} seat={seat} button={words.button}>
      <YesNo
        name="serves"
        legend={words.legend(placeIn(seat))}
        hint={words.hint}
        yes={words.yes}
        no={words.no}
      />
    </SeatFormPage>
  );
}
