import { Textarea } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { declareInterests } from '../api/seats';
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

const words = wording.interests;

export const loader = (visit: LoaderFunctionArgs) => holderOf(named(visit, 'term'));

export async function action(visit: ActionFunctionArgs) {
  const term = named(visit, 'term');
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({ text: reader.text('text', words.missing) });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => declareInterests(term, read.answers.text, key),
    () => done(officePaths.appointments, words.done),
  );
}

/** Enters the interests that somebody declares. */
export function Component() {
  const holder = useLoaded<typeof loader>();
  const { errorOf } = useRefusal();
  const [latest] = holder.interests;
  return (
    <FormPage
      title={words.title}
      caption={holder.name}
      crumbs={crumbs}
      button={words.button}
      cancel={officePaths.appointments}
    >
      <Textarea
        id="text"
        name="text"
        label={words.text}
        hint={words.hint}
        error={errorOf('text')}
        rows={5}
        maxLength={5000}
        {...(latest && { defaultValue: latest.text })}
      />
    </FormPage>
  );
}
