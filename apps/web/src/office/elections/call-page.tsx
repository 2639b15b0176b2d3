import { Fieldset, TextInput } from '@folkmoot/ui';
import { type ActionFunctionArgs } from 'react-router';
import { callElection, type FreeSeats, freeSeatsQuery } from '../api/elections';
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
  const offices = constituencies.filter(({ isOffice }) => isOffice);
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
            {constituencies
              .filter(({ isOffice }) => !isOffice)
              .map((free) => (
                <HowMany key={free.constituency} free={free} errorOf={errorOf} />
              ))}
          </Fieldset>
          {offices.length > 0 && (
            <Fieldset id="places" legend={words.offices} hint={words.officesHint}>
              {offices.map((free) => (
                <HowMany key={free.constituency} free={free} errorOf={errorOf} />
              ))}
            </Fieldset>
          )}
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

interface HowManyProps {
  readonly free: FreeSeats;
  readonly errorOf: ReturnType<typeof useRefusal>['errorOf'];
}

/** How many seats of a constituency, or places in an office, are to be filled. */
function HowMany({ free, errorOf }: HowManyProps) {
  const { constituency, constituencyName, isOffice, seats } = free;
  const field = seatsField(constituency);
  const label = isOffice ? words.placesOf : words.seatsOf;
  return (
    <TextInput
      id={field}
      name={field}
      label={label(constituencyName, seats)}
      hint={<FreeFrom free={free} />}
      error={errorOf(field)}
      inputMode="numeric"
      autoComplete="off"
      width={3}
    />
  );
}
