import { contestForPost, isForOffice, postsOf } from '@folkmoot/rules';
import { Radios, Textarea, TextInput } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatDay } from '../../shared/dates';
import { announceVacancy } from '../api/appointments';
import { constitutionQuery } from '../api/constitution';
import { vacantSeatQuery } from '../api/seats';
import { DateField } from '../form/date-field';
import { exampleDate } from '../form/example-date';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { useLoaded } from '../loaded';
import { FormPage } from '../parts/form-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { wording } from './wording';

const words = wording.announce;

/** What can be announced; one elected seat alone where the address names the term that was over. */
export async function loader({ request }: Pick<LoaderFunctionArgs, 'request'>) {
  const term = new URL(request.url).searchParams.get('seat');
  const [{ pack }, seat] = await Promise.all([
    load(constitutionQuery()),
    term === null ? null : load(vacantSeatQuery(term)),
  ]);
  return { posts: postsOf(pack), seat };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const reader = new FormReader(form);
  const { posts, seat } = await loader({ request });
  const codes = posts.map(({ code }) => code);
  const read = reader.settle({
    office: seat ? seat.office : reader.choice('office', codes, words.officeMissing),
    brief: reader.text('brief', words.briefMissing),
    nominationsCloseOn: reader.date('nominationsCloseOn', words.closesWhat),
    skills: reader.optional('skills'),
    termsDecision: reader.optionalCount('termsDecision', words.termsWhat),
  });
  if ('refusal' in read) return read.refusal;
  const { skills, termsDecision, ...notice } = read.answers;
  const announced = {
    ...notice,
    ...(skills !== undefined && { skills }),
    ...(termsDecision !== undefined && { termsDecision }),
    ...(seat && { inPlaceOf: seat.term }),
  };
  return send(
    form,
    (key) => announceVacancy(announced, key),
    ({ id }) => done(officePaths.vacancy(id), words.done),
    {
      'office-unknown': 'office',
      'closing-date-passed': 'nominationsCloseOn',
      'decision-unknown': 'termsDecision',
    },
  );
}

/** Announces a vacancy in an office or a co-opted seat, or the co-option to an elected seat that fell free. */
export function Component() {
  const { posts, seat } = useLoaded<typeof loader>();
  const { errorOf } = useRefusal();
  const [office, setOffice] = useState<string | null>(null);
  return (
    <FormPage
      title={words.title}
      crumbs={[{ href: officePaths.appointments, text: wording.title }]}
      button={words.button}
      cancel={officePaths.appointments}
    >
      {seat ? (
        <p className="govuk-body">
          {(isForOffice(contestForPost(seat.office)) ? words.meanwhile : words.coOption)(
            seat.officeName,
            seat.holder,
            formatDay(seat.termEnds),
          )}
        </p>
      ) : (
        <Radios
          id="office"
          name="office"
          legend={words.office}
          error={errorOf('office')}
          value={office}
          onChange={setOffice}
          options={posts.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <Textarea
        id="brief"
        name="brief"
        label={words.brief}
        hint={words.briefHint}
        error={errorOf('brief')}
        rows={8}
      />
      <Textarea id="skills" name="skills" label={words.skills} error={errorOf('skills')} rows={3} />
      <TextInput
        id="termsDecision"
        name="termsDecision"
        label={words.terms}
        hint={words.termsHint}
        error={errorOf('termsDecision')}
        inputMode="numeric"
        maxLength={6}
      />
      <DateField
        id="nominationsCloseOn"
        legend={words.closes}
        hint={words.closesHint(exampleDate)}
        error={errorOf('nominationsCloseOn')}
      />
    </FormPage>
  );
}
