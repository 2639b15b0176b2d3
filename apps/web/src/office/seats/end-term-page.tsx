import { Radios, WarningText } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { endTerm, type EndCause } from '../api/seats';
import { DateField } from '../form/date-field';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { FormPage } from '../parts/form-page';
import { officePaths } from '../paths';
import { done } from '../said';
import { crumbs } from './crumbs';
import { holderOf } from './holder-of';
import { wording } from './wording';

const words = wording.ending;
const causes = Object.keys(words.causes) as EndCause[];

export const loader = (visit: LoaderFunctionArgs) => holderOf(named(visit, 'term'));

export async function action(visit: ActionFunctionArgs) {
  const term = named(visit, 'term');
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({
    cause: reader.choice('cause', causes, words.missing),
    on: reader.date('on', words.onWhat),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => endTerm(term, read.answers, key),
    () => done(officePaths.vacantSeat(term), words.done),
    { 'not-yet': 'on', 'before-the-term': 'on', 'term-ended': 'on' },
  );
}

/** Records that somebody leaves a seat or an office before the term is over. */
export function Component() {
  const holder = useLoaded<typeof loader>();
  const { errorOf } = useRefusal();
  const [cause, setCause] = useState<string | null>(null);
  return (
    <FormPage
      title={words.title}
      caption={holder.name}
      crumbs={crumbs}
      button={words.button}
      cancel={officePaths.appointments}
    >
      <Radios
        id="cause"
        name="cause"
        legend={words.legend}
        error={errorOf('cause')}
        value={cause}
        onChange={setCause}
        options={causes.map((cause) => ({ value: cause, label: words.causes[cause] }))}
      />
      <DateField id="on" legend={words.on} error={errorOf('on')} />
      <WarningText>{words.warning}</WarningText>
    </FormPage>
  );
}
