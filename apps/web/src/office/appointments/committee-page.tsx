import { Checkboxes, Textarea } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { councilQuery } from '../api/appointments';
import { nameCommittee } from '../api/nominees';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { loadWork, ticked } from './load-work';
import { WorkPage } from './work-page';
import { workWords } from './work-wording';

const words = workWords.committee;

export async function loader(visit: LoaderFunctionArgs) {
  const { seats } = await load(councilQuery());
  return { ...(await loadWork(visit)), seats: seats.flatMap(({ holders }) => holders) };
}

export async function action(visit: ActionFunctionArgs) {
  const form = await visit.request.formData();
  const others = new FormReader(form).optional('others') ?? '';
  const committee = {
    councilMembers: ticked(form, 'councilMembers'),
    others: others
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  };
  return send(
    form,
    (key) => nameCommittee(named(visit), committee, key),
    () => done(officePaths.vacancy(named(visit)), words.done),
    {
      'not-on-the-council': 'councilMembers',
      'not-the-councils': 'councilMembers',
      'too-few-on-committee': 'councilMembers',
    },
  );
}

/** Names the nominations committee of a vacancy. */
export function Component() {
  const { vacancy, candidacy, seats } = useLoaded<typeof loader>();
  const { errorOf } = useRefusal();
  const isOn = (name: string) =>
    candidacy.committee.some((place) => place.isCouncilMember && place.name === name);
  const [chosen, setChosen] = useState<readonly string[]>(
    seats.filter(({ name }) => isOn(name)).map(({ term }) => term),
  );
  const others = candidacy.committee.filter(({ isCouncilMember }) => !isCouncilMember);
  return (
    <WorkPage
      title={words.title}
      caption={vacancy.officeName}
      vacancy={vacancy}
      lead={words.lead}
      button={words.button}
    >
      <Checkboxes
        id="councilMembers"
        name="councilMembers"
        legend={words.council}
        error={errorOf('councilMembers')}
        values={chosen}
        onChange={setChosen}
        options={seats.map(({ term, name }) => ({ value: term, label: name }))}
      />
      <Textarea
        id="others"
        name="others"
        label={words.others}
        hint={words.othersHint}
        rows={3}
        defaultValue={others.map(({ name }) => name).join('\n')}
      />
    </WorkPage>
  );
}
