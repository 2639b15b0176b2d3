import { Radios, Textarea } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs } from 'react-router';
import { declareItemInterest } from '../api/office-items';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { officePaths } from '../paths';
import { done } from '../said';
import { ItemPage, loadItem } from './item-page';
import { itemWords } from './wording';

const words = itemWords.interest;

export const loader = loadItem;

export async function action(visit: ActionFunctionArgs) {
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({
    term: reader.text('term', words.whoMissing),
    nature: reader.text('nature', words.natureMissing),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => declareItemInterest(named(visit), read.answers, key),
    () => done(officePaths.resolution(named(visit)), words.done),
    { 'declared-already': 'term', 'not-on-the-council': 'term' },
  );
}

/** Records a council member's interest in an item about an office. */
export function Component() {
  const { resolution, seats } = useLoaded<typeof loader>();
  const { errorOf } = useRefusal();
  const [term, setTerm] = useState<string | null>(null);
  return (
    <ItemPage title={words.title} resolution={resolution} button={words.button}>
      <Radios
        id="term"
        name="term"
        legend={words.who}
        error={errorOf('term')}
        value={term}
        onChange={setTerm}
        options={seats.map((seat) => ({ value: seat.term, label: seat.name }))}
      />
      <Textarea id="nature" name="nature" label={words.nature} error={errorOf('nature')} />
    </ItemPage>
  );
}
