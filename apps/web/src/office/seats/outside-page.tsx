import { Radios, TextInput, WarningText } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs } from 'react-router';
import { constitutionQuery } from '../api/constitution';
import { appointFromOutside } from '../api/seats';
import { DateField } from '../form/date-field';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { useLoaded } from '../loaded';
import { FormPage } from '../parts/form-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { crumbs } from './crumbs';
import { seatsFromOutside } from './seats-from-outside';
import { wording } from './wording';

const words = wording.outside;

export const loader = async () => seatsFromOutside((await load(constitutionQuery())).pack);

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const reader = new FormReader(form);
  const codes = (await loader()).map(({ code }) => code);
  const read = reader.settle({
    constituency: reader.choice('constituency', codes, words.seatMissing),
    memberNumber: reader.text('memberNumber', words.memberMissing),
    from: reader.date('from', words.fromWhat),
    toldOn: reader.date('toldOn', words.toldWhat),
    kept: reader.text('kept', words.keptMissing),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => appointFromOutside(read.answers, key),
    () => done(officePaths.appointments, words.done),
    {
      'not-appointed-from-outside': 'constituency',
      'member-unknown': 'memberNumber',
      'not-eligible': 'memberNumber',
      'sits-already': 'memberNumber',
      'not-yet': 'toldOn',
      'not-lawful': 'from',
    },
  );
}

/** Enters whom a body outside the organisation appoints to one of its seats, by the body's letter. */
export function Component() {
  const seats = useLoaded<typeof loader>();
  const { errorOf } = useRefusal();
  const [seat, setSeat] = useState<string | null>(seats.length === 1 ? seats[0]!.code : null);
  return (
    <FormPage
      title={words.title}
      crumbs={crumbs}
      button={words.button}
      cancel={officePaths.appointments}
    >
      <p className="govuk-body">{words.says}</p>
      <Radios
        id="constituency"
        name="constituency"
        legend={words.seat}
        error={errorOf('constituency')}
        value={seat}
        onChange={setSeat}
        options={seats.map(({ code, name, appointedBy }) => ({
          value: code,
          label: name,
          hint: appointedBy,
        }))}
      />
      <TextInput
        id="memberNumber"
        name="memberNumber"
        label={words.member}
        hint={words.memberHint}
        error={errorOf('memberNumber')}
        maxLength={40}
      />
      <DateField id="toldOn" legend={words.told} error={errorOf('toldOn')} />
      <DateField id="from" legend={words.from} hint={words.fromHint} error={errorOf('from')} />
      <TextInput
        id="kept"
        name="kept"
        label={words.kept}
        hint={words.keptHint}
        error={errorOf('kept')}
        maxLength={200}
      />
      <WarningText>{words.warning}</WarningText>
    </FormPage>
  );
}
