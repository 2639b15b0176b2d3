import { TextInput } from '@folkmoot/ui';
import { type ActionFunctionArgs } from 'react-router';
import { notifyHolder } from '../api/office-items';
import { DateField } from '../form/date-field';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { officePaths } from '../paths';
import { done } from '../said';
import { ItemPage, loadItem } from './item-page';
import { itemWords } from './wording';

const words = itemWords.notice;

export const loader = loadItem;

export async function action(visit: ActionFunctionArgs) {
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const { item } = await loadItem(visit);
  const read = reader.settle({
    givenOn: reader.date('givenOn', words.givenOnWhat),
    how: reader.text('how', words.howMissing),
    ...(item?.asksHearing && { hearingOn: reader.date('hearingOn', words.hearingOnWhat) }),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => notifyHolder(named(visit), read.answers, key),
    () => done(officePaths.resolution(named(visit)), words.done),
    {
      'day-out-of-range': 'givenOn',
      'hearing-needed': 'hearingOn',
      'hearing-out-of-range': 'hearingOn',
    },
  );
}

/** Records that the reasons for a removal were sent to whoever would be removed. */
export function Component() {
  const { resolution, item } = useLoaded<typeof loader>();
  const { errorOf } = useRefusal();
  return (
    <ItemPage title={words.title} resolution={resolution} lead={words.lead} button={words.button}>
      <DateField id="givenOn" legend={words.givenOn} error={errorOf('givenOn')} />
      <TextInput id="how" name="how" label={words.how} error={errorOf('how')} maxLength={200} />
      {item?.asksHearing && (
        <DateField
          id="hearingOn"
          legend={words.hearingOn}
          hint={words.hearingHint}
          error={errorOf('hearingOn')}
        />
      )}
    </ItemPage>
  );
}
