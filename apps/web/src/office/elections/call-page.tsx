import { Fieldset, TextInput } from '@folkmoot/ui';
import { type ActionFunctionArgs } from 'react-router';
import { callElection, freeSeatsQuery } from '../api/elections';
import { ActForm } from '../form/act-form';
import { DateField } from '../form/date-field';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { pollingDayField, readCall, seatsField, termFromField } from './call-form';
import { FreeFrom } from './free-from';
import { wording } from './wording';

const words = wording.call;

export async function loader() {
  const { items } = await load(freeSeatsQuery());
  return items;
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
    {
      'too-soon': pollingDayField,
      'out-of-order': pollingDayField,
      'seats-not-free': read.answers.contests[0]?.termFrom
        ? termFromField
        : seatsField(read.answers.contests[0]?.constituency ?? ''),
    },
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
            {constituencies.map((free) => (
              <TextInput
                key={free.constituency}
                id={seatsField(free.constituency)}
                name={seatsField(free.constituency)}
                label={words.seatsOf(free.constituencyName, free.seats)}
                hint={<FreeFrom free={free} />}
                error={errorOf(seatsField(free.constituency))}
                inputMode="numeric"
                autoComplete="off"
                width={3}
              />
            ))}
          </Fieldset>
          <DateField
            id={termFromField}
            legend={words.termFrom}
            hint={words.termFromHint}
            error={errorOf(termFromField)}
          />
        </ActForm>
      </div>
    </OfficePage>
  );
}
