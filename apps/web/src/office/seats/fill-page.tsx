import { type ActionFunctionArgs } from 'react-router';
import { fillSeat } from '../api/seats';
import { send } from '../form/send';
import { useLoaded } from '../loaded';
import { ConfirmPage } from '../parts/confirm-page';
import { officePaths } from '../paths';
import { done } from '../said';
import { crumbsBelow } from './crumbs';
import { placeIn } from './place-in';
import { loadSeat } from './seat-form-page';
import { wording } from './wording';

const words = wording.filling;

export const loader = loadSeat;

export async function action(visit: ActionFunctionArgs) {
  const seat = await loadSeat(visit);
  return send(
    await visit.request.formData(),
    (key) => fillSeat(seat.term, key),
    ({ decision }) => done(officePaths.appointments, words.done(placeIn(seat), decision)),
  );
}

/** Counts the papers of the election among those who would serve, and fills the seat. */
export function Component() {
  const seat = useLoaded<typeof loader>();
  return (
    <ConfirmPage
      title={words.title(placeIn(seat))}
      caption={seat.officeName}
      crumbs={crumbsBelow(seat)}
      about={<p className="govuk-body">{seat.nextSays}</p>}
      warning={words.warning}
      button={words.button(placeIn(seat))}
      cancel={officePaths.vacantSeat(seat.term)}
    />
  );
}
