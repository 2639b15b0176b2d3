import { TextInput } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { recordSpecialNotice, resolutionQuery } from '../api/resolutions';
import { ActForm } from '../form/act-form';
import { DateField } from '../form/date-field';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { crumbsTo } from './crumbs';
import { wording } from './wording';

const words = wording.specialNotice;

export const loader = (visit: LoaderFunctionArgs) => load(resolutionQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const [from, receivedOn] = [
    reader.text('from', words.fromMissing),
    reader.date('receivedOn', words.receivedOn.what),
  ];
  const copySentOn = reader.date('copySentOn', words.copySentOn.what);
  const meetingOn = reader.date('meetingOn', words.meetingOn.what);
  const calledOn = reader.optionalDate('calledOn', words.calledOn.what);
  const read = reader.settle({
    from,
    receivedOn,
    copySentOn,
    meetingOn,
    ...(calledOn !== undefined && { calledOn }),
  });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => recordSpecialNotice(id, read.answers, key),
    () => done(officePaths.resolution(id), words.done),
    {
      'member-unknown': 'from',
      'not-a-legal-member': 'from',
      'day-to-come': 'receivedOn',
      'days-out-of-order': 'receivedOn',
    },
  );
}

/** Records the special notice that a legal member gave of the removal of a director. */
export function Component() {
  const resolution = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  const notice = resolution.specialNotice;
  return (
    <OfficePage
      title={words.title}
      caption={resolution.title}
      crumbs={crumbsTo(resolution)}
      errors={errors}
    >
      <div className="fm-reading">
        <p className="govuk-body">{words.says}</p>
        <ActForm button={words.button} cancel={officePaths.resolution(resolution.id)}>
          <TextInput
            id="from"
            name="from"
            label={words.from}
            hint={words.fromHint}
            error={errorOf('from')}
            autoComplete="off"
            maxLength={40}
            width={20}
          />
          {days.map((day) => (
            <DateField
              key={day}
              id={day}
              legend={words[day].legend}
              hint={words[day].hint}
              error={errorOf(day)}
              value={notice?.[day]}
            />
          ))}
        </ActForm>
      </div>
    </OfficePage>
  );
}

/** In the order in which they come to pass. */
const days = ['receivedOn', 'copySentOn', 'meetingOn', 'calledOn'] as const;
