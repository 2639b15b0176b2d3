import { Checkboxes } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs } from 'react-router';
import { NotFoundPage } from '../../shared/not-found-page';
import { proposeSelection } from '../api/appointments';
import { DateField } from '../form/date-field';
import { exampleDate } from '../form/example-date';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { officePaths } from '../paths';
import { done } from '../said';
import { loadWork, ticked } from './load-work';
import { toChooseAmong } from './to-choose-among';
import { WorkPage } from './work-page';
import { wording } from './wording';

const words = wording.select;

export const loader = loadWork;

export async function action(visit: ActionFunctionArgs) {
  const form = await visit.request.formData();
  const nominees = ticked(form, 'nominees');
  const reader = new FormReader(form);
  const from = reader.optionalDate('from', wording.propose.fromWhat);
  const read = reader.settle({ ...(from && { from }) });
  const tooFew = nominees.length < 2 ? [{ field: 'nominees', text: words.tooFew }] : [];
  if ('refusal' in read) return { errors: [...tooFew, ...read.refusal.errors] };
  if (tooFew.length > 0) return { errors: tooFew };
  return send(
    form,
    (key) => proposeSelection(named(visit), { nominees, ...read.answers }, key),
    ({ resolution }) => done(officePaths.resolution(resolution), wording.propose.done),
    {
      'starts-in-the-past': 'from',
      'no-place-vacant': 'from',
      'not-recommended': 'nominees',
      'out-of-the-running': 'nominees',
      'nominee-unknown': 'nominees',
    },
  );
}

/** Drafts the resolution by which the council chooses among several nominees. */
export function Component() {
  const { vacancy, candidacy } = useLoaded<typeof loader>();
  const { errorOf } = useRefusal();
  const choice = toChooseAmong(candidacy);
  const [chosen, setChosen] = useState<readonly string[]>(choice.map(({ id }) => id));
  if (candidacy.several === null) return <NotFoundPage />;
  return (
    <WorkPage
      title={words.title}
      caption={vacancy.officeName}
      vacancy={vacancy}
      lead={words.says[candidacy.several](vacancy.officeName)}
      button={wording.propose.button}
    >
      <Checkboxes
        id="nominees"
        name="nominees"
        legend={words.who}
        hint={words.whoHint}
        error={errorOf('nominees')}
        values={chosen}
        onChange={setChosen}
        options={choice.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField
        id="from"
        legend={wording.propose.from}
        hint={wording.propose.fromHint(exampleDate)}
        error={errorOf('from')}
      />
    </WorkPage>
  );
}
