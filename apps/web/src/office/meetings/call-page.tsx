import { InsetText, TextInput } from '@folkmoot/ui';
import { type ActionFunctionArgs } from 'react-router';
import { callMeeting } from '../api/meetings';
import { ActForm } from '../form/act-form';
import { DateField } from '../form/date-field';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { formWords } from '../form/wording';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { done } from '../said';
import { wording } from './wording';

const words = wording.call;

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({
    title: reader.text('title', words.headingMissing),
    heldOn: reader.date('heldOn', words.heldOnWhat),
    startsAt: reader.time('startsAt', words.startsAtWhat),
    place: reader.text('place', words.placeMissing),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => callMeeting(read.answers, key),
    ({ id }) => done(officePaths.meeting(id), words.done),
    { 'date-passed': 'heldOn' },
  );
}

/** Calls a general meeting. */
export function Component() {
  const { errors, errorOf } = useRefusal();
  return (
    <OfficePage
      title={words.title}
      crumbs={[{ href: officePaths.meetings, text: wording.title }]}
      errors={errors}
    >
      <div className="fm-reading">
        <InsetText>{words.says}</InsetText>
        <ActForm button={words.button} cancel={officePaths.meetings}>
          <TextInput
            id="title"
            name="title"
            label={words.heading}
            hint={words.headingHint}
            error={errorOf('title')}
            autoComplete="off"
            maxLength={200}
          />
          <DateField id="heldOn" legend={words.heldOn} error={errorOf('heldOn')} />
          <TextInput
            id="startsAt"
            name="startsAt"
            label={words.startsAt}
            hint={formWords.timeHint}
            error={errorOf('startsAt')}
            autoComplete="off"
            width={10}
          />
          <TextInput
            id="place"
            name="place"
            label={words.place}
            hint={words.placeHint}
            error={errorOf('place')}
            autoComplete="off"
            maxLength={300}
          />
        </ActForm>
      </div>
    </OfficePage>
  );
}
