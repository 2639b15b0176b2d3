import { Textarea } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { boardQuery, retireBoard } from '../api/boards';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
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
  const reader = new FormReader(form);
  const read = reader.settle({ reason: reader.text('reason', words.reasonMissing) });
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
  const { errorOf } = useRefusal();
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
      <Textarea
        id="reason"
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        error={errorOf('reason')}
        maxLength={1000}
        rows={3}
      />
    </ConfirmPage>
  );
}
