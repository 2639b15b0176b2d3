import { Textarea, TextInput } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { nominate, vacancyQuery } from '../api/appointments';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { FormPage } from '../parts/form-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { crumbsTo } from './crumbs';
import { wording } from './wording';

const words = wording.nominate;

export const loader = (visit: LoaderFunctionArgs) => load(vacancyQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const { id, isSeat } = await loader(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const who = isSeat ? 'memberNumber' : 'name';
  const missing = isSeat ? words.memberNumberMissing : words.nameMissing;
  const nominee = reader.text(who, missing);
  const statement = reader.text('statement', words.statementMissing);
  const read = reader.settle({ nominee, statement });
  if ('refusal' in read) return read.refusal;
  const nomination = { [who]: read.answers.nominee, statement: read.answers.statement };
  return send(
    form,
    (key) => nominate(id, nomination, key),
    () => done(officePaths.vacancy(id), words.done),
    { 'nominated-already': who, 'member-unknown': who, 'not-eligible': who },
  );
}

/** Takes a nomination for a vacancy. */
export function Component() {
  const vacancy = useLoaded<typeof loader>();
  const { errorOf } = useRefusal();
  return (
    <FormPage
      title={words.title}
      caption={vacancy.officeName}
      crumbs={crumbsTo(vacancy)}
      button={words.button}
      cancel={officePaths.vacancy(vacancy.id)}
    >
      {vacancy.isSeat ? (
        <TextInput
          id="memberNumber"
          name="memberNumber"
          label={words.memberNumber}
          hint={words.memberNumberHint}
          error={errorOf('memberNumber')}
          autoComplete="off"
          maxLength={40}
        />
      ) : (
        <TextInput
          id="name"
          name="name"
          label={words.name}
          error={errorOf('name')}
          autoComplete="off"
          maxLength={200}
        />
      )}
      <Textarea
        id="statement"
        name="statement"
        label={words.statement}
        hint={words.statementHint}
        error={errorOf('statement')}
        rows={8}
      />
    </FormPage>
  );
}
