import { Radios } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs } from 'react-router';
import { namePresiding } from '../api/office-items';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { officePaths } from '../paths';
import { done } from '../said';
import { ItemPage, loadItem } from './item-page';
import { itemWords } from './wording';

const words = itemWords.presiding;

export const loader = loadItem;

export async function action(visit: ActionFunctionArgs) {
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({
    term: reader.text('term', words.whoMissing),
    meeting: reader.choice('meeting', ['general', 'otherwise'], words.meetingMissing),
  });
  if ('refusal' in read) return read.refusal;
  const { term, meeting } = read.answers;
  return send(
    form,
    (key) => namePresiding(named(visit), { term, atGeneralMeeting: meeting === 'general' }, key),
    ({ name }) => done(officePaths.resolution(named(visit)), words.done(name)),
    { 'must-leave-the-chair': 'term', 'not-on-the-council': 'term' },
  );
}

/** Names who presides over an item about an office. */
export function Component() {
  const { resolution, seats } = useLoaded<typeof loader>();
  const { errorOf } = useRefusal();
  const [term, setTerm] = useState<string | null>(null);
  const [meeting, setMeeting] = useState<string | null>(null);
  return (
    <ItemPage title={words.title} resolution={resolution} lead={words.lead} button={words.button}>
      <Radios
        id="term"
        name="term"
        legend={words.who}
        error={errorOf('term')}
        value={term}
        onChange={setTerm}
        options={seats.map((seat) => ({ value: seat.term, label: seat.name }))}
      />
      <Radios
        id="meeting"
        name="meeting"
        legend={words.meeting}
        error={errorOf('meeting')}
        value={meeting}
        onChange={setMeeting}
        options={[
          { value: 'general', label: words.general },
          { value: 'otherwise', label: words.otherwise },
        ]}
      />
    </ItemPage>
  );
}
