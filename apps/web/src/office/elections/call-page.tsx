import { Fieldset, TextInput } from '@folkmoot/ui';
import { type ActionFunctionArgs } from 'react-router';
import { constitutionQuery } from '../api/constitution';
import { callElection } from '../api/elections';
import { ActForm } from '../form/act-form';
import { DateField } from '../form/date-field';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { pollingDayField, readCall, seatsField } from './call-form';
import { wording } from './wording';

const words = wording.call;

export async function loader() {
  const { pack } = await load(constitutionQuery());
  return pack.constituencies.filter(({ filledBy }) => filledBy === 'election');
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const constituencies = await loader();
  const read = readCall(form, constituencies);
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => callElection(read.answers, key),
    ({ id }) => done(officePaths.election(id), words.done),
    { 'too-soon': pollingDayField, 'out-of-order': pollingDayField },
  );
}

/** Calls an election. */
export function Component() {
  const constituencies = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  return (
    <OfficePage
      title={words.title}
      crumbs={[{ href: officePaths.elections, text: wording.title }]}
      errors={errors}
    >
      <div className="fm-reading">
        <ActForm button={words.button} cancel={officePaths.elections}>
          <TextInput
            id="title"
            name="title"
            label={words.heading}
            hint={words.headingHint}
            error={errorOf('title')}
            maxLength={200}
            autoComplete="off"
          />
          <DateField
            id={pollingDayField}
            legend={words.pollingDay}
            hint={words.pollingDayHint}
            error={errorOf(pollingDayField)}
          />
          <Fieldset id="seats" legend={words.seats} hint={words.seatsHint}>
            {constituencies.map(({ code, name, seats }) => (
              <TextInput
                key={code}
                id={seatsField(code)}
                name={seatsField(code)}
                label={words.seatsOf(name, seats)}
                error={errorOf(seatsField(code))}
                inputMode="numeric"
                autoComplete="off"
                width={3}
              />
            ))}
          </Fieldset>
        </ActForm>
      </div>
    </OfficePage>
  );
}
