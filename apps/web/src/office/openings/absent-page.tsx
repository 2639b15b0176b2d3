import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { openingQuery, proceedWithout } from '../api/openings';
import { ReasonField, readReason } from '../form/reason';
import { send } from '../form/send';
import { named, useLoaded } from '../loaded';
import { ConfirmPage } from '../parts/confirm-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { wording } from './wording';

const words = wording.absent;

export async function loader(visit: LoaderFunctionArgs) {
  const opening = await load(openingQuery(named(visit)));
  return { opening, place: Number(named(visit, 'place')) };
}

export async function action(visit: ActionFunctionArgs) {
  const [poll, place] = [named(visit), Number(named(visit, 'place'))];
  const form = await visit.request.formData();
  const read = readReason(form, words.reasonMissing);
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => proceedWithout(poll, { place, reason: read.answers.reason }, key),
    () => done(officePaths.opening(poll), words.done),
  );
}

/** Asks once more before a poll is opened without one of the scrutineers. */
export function Component() {
  const { opening, place } = useLoaded<typeof loader>();
  const name = opening.trustees.find((one) => one.place === place)?.name ?? wording.erased;
  return (
    <ConfirmPage
      title={words.title(name)}
      caption={opening.title}
      crumbs={[{ href: officePaths.opening(opening.poll), text: wording.title }]}
      warning={words.warning}
      button={words.button}
      look="warning"
      cancel={officePaths.opening(opening.poll)}
    >
      <ReasonField label={words.reason} hint={words.reasonHint} most={1000} />
    </ConfirmPage>
  );
}
