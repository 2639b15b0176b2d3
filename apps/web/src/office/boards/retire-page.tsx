import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { boardQuery, retireBoard } from '../api/boards';
import { ReasonField, readReason } from '../form/reason';
import { send } from '../form/send';
import { named, useLoaded } from '../loaded';
import { ConfirmPage } from '../parts/confirm-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { wording } from './wording';

const words = wording.retire;

export const loader = (visit: LoaderFunctionArgs) => load(boardQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const read = readReason(form, words.reasonMissing);
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => retireBoard(id, read.answers.reason, key),
    () => done(officePaths.board(id), words.done),
  );
}

/** Takes a board out of use, with the reason. */
export function Component() {
  const { id, name } = useLoaded<typeof loader>();
  return (
    <ConfirmPage
      title={words.title}
      caption={name}
      crumbs={[
        { href: officePaths.boards, text: wording.title },
        { href: officePaths.board(id), text: name },
      ]}
      warning={words.warning}
      button={words.button}
      look="warning"
      cancel={officePaths.board(id)}
    >
      <ReasonField label={words.reason} hint={words.reasonHint} most={1000} />
    </ConfirmPage>
  );
}
