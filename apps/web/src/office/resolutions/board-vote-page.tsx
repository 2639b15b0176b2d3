import { TextInput, WarningText } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { recordBoardVote, resolutionQuery } from '../api/resolutions';
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
import { Stated } from './stated';
import { readStatements } from './statements';
import { wording } from './wording';

const words = wording.boardVote;

/** Fields that hold a number of directors, in the order in which minutes have them. */
const numbers = ['directors', 'tookPart', 'votesFor', 'votesAgainst', 'abstained'] as const;

export const loader = (visit: LoaderFunctionArgs) => load(resolutionQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const [heldOn, minutes] = [
    reader.date('heldOn', words.heldOnWhat),
    reader.text('minutes', words.minutesMissing),
  ];
  const [directors, tookPart, votesFor, votesAgainst, abstained] = numbers.map((name) =>
    reader.number(name, words.numbers[name].what),
  );
  const read = reader.settle({
    heldOn,
    minutes,
    directors: directors ?? null,
    tookPart: tookPart ?? null,
    votesFor: votesFor ?? null,
    votesAgainst: votesAgainst ?? null,
    abstained: abstained ?? null,
    stated: readStatements(reader, await loader(visit)),
  });
  if ('refusal' in read) return read.refusal;
  const { stated, ...vote } = read.answers;
  return send(
    form,
    (key) => recordBoardVote(id, { ...vote, ...stated }, key),
    () => done(officePaths.resolution(id), words.done),
    { 'meeting-to-come': 'heldOn', 'votes-do-not-add-up': 'tookPart' },
  );
}

/** Enters how the board voted at a meeting of its own, for good. */
export function Component() {
  const resolution = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  return (
    <OfficePage
      title={words.title}
      caption={resolution.title}
      crumbs={crumbsTo(resolution)}
      errors={errors}
    >
      <div className="fm-reading">
        <p className="govuk-body">{words.says}</p>
        <WarningText>{words.warning}</WarningText>
        <ActForm button={words.button} cancel={officePaths.resolution(resolution.id)}>
          <DateField id="heldOn" legend={words.heldOn} error={errorOf('heldOn')} />
          <TextInput
            id="minutes"
            name="minutes"
            label={words.minutes}
            hint={words.minutesHint}
            error={errorOf('minutes')}
            maxLength={200}
            autoComplete="off"
          />
          {numbers.map((name) => (
            <TextInput
              key={name}
              id={name}
              name={name}
              label={words.numbers[name].label}
              error={errorOf(name)}
              autoComplete="off"
              inputMode="numeric"
              width={4}
            />
          ))}
          <Stated resolution={resolution} />
        </ActForm>
      </div>
    </OfficePage>
  );
}
