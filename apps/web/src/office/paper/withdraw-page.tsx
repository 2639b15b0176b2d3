import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { batchQuery, withdrawBatch } from '../api/paper';
import { ReasonField, readReason } from '../form/reason';
import { send } from '../form/send';
import { named, useLoaded } from '../loaded';
import { ConfirmPage } from '../parts/confirm-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { wording } from './wording';

const words = wording.withdraw;

export const loader = (visit: LoaderFunctionArgs) => load(batchQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const read = readReason(form, words.missing);
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => withdrawBatch(id, read.answers.reason, key),
    () => done(officePaths.paperBatch(id), words.done),
  );
}

/** Asks once more before a batch is given up. */
export function Component() {
  const { id, number, place, title } = useLoaded<typeof loader>();
  return (
    <ConfirmPage
      title={words.title}
      caption={title}
      crumbs={[{ href: officePaths.paperBatch(id), text: wording.name(number, place) }]}
      warning={words.warning}
      button={words.button}
      look="warning"
      cancel={officePaths.paperBatch(id)}
    >
      <ReasonField label={words.reason} hint={words.reasonHint} most={500} />
    </ConfirmPage>
  );
}
