import { Textarea } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { batchQuery, withdrawBatch } from '../api/paper';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
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
  const reader = new FormReader(form);
  const read = reader.settle({ reason: reader.text('reason', words.missing) });
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
  const { errorOf } = useRefusal();
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
      <Textarea
        id="reason"
        name="reason"
        label={words.reason}
        hint={words.reasonHint}
        error={errorOf('reason')}
        maxLength={500}
        rows={3}
      />
    </ConfirmPage>
  );
}
