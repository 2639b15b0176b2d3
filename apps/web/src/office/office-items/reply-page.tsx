import { Textarea } from '@folkmoot/ui';
import { type ActionFunctionArgs } from 'react-router';
import { receiveReply } from '../api/office-items';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { officePaths } from '../paths';
import { done } from '../said';
import { ItemPage, loadItem } from './item-page';
import { itemWords } from './wording';

const words = itemWords.replyPage;

export const loader = loadItem;

export async function action(visit: ActionFunctionArgs) {
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({ reply: reader.text('reply', words.replyMissing) });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => receiveReply(named(visit), read.answers, key),
    () => done(officePaths.resolution(named(visit)), words.done),
  );
}

/** Enters what whoever would be removed wrote in reply. */
export function Component() {
  const { resolution } = useLoaded<typeof loader>();
  const { errorOf } = useRefusal();
  return (
    <ItemPage title={words.title} resolution={resolution} lead={words.lead} button={words.button}>
      <Textarea id="reply" name="reply" label={words.reply} error={errorOf('reply')} rows={10} />
    </ItemPage>
  );
}
