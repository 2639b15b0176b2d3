import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatDay } from '../../../shared/dates';
import { Problem } from '../../../shared/problem';
import { announceRotation, drawRotation, rotationsQuery } from '../../api/rotations';
import { ActForm } from '../../form/act-form';
import { DateField } from '../../form/date-field';
import { FormReader } from '../../form/form-reader';
import { send } from '../../form/send';
import { useRefusal } from '../../form/use-refusal';
import { named, useLoaded } from '../../loaded';
import { OfficePage } from '../../parts/office-page';
import { officePaths } from '../../paths';
import { load } from '../../queries';
import { done } from '../../said';
import { RotationTable } from './rotation-table';
import { words } from './wording';

export async function loader(visit: LoaderFunctionArgs) {
  const { items } = await load(rotationsQuery());
  const rotation = items.find(({ constituency }) => constituency === named(visit, 'constituency'));
  if (!rotation) throw new Problem({ status: 404, code: 'not-in-turn', detail: words.none });
  return rotation;
}

export async function action(visit: ActionFunctionArgs) {
  const { constituency, announced, toDraw } = await loader(visit);
  const form = await visit.request.formData();
  if (announced)
    return send(
      form,
      (key) => drawRotation(announced.id, halfOfLot(), key),
      () => done(officePaths.rotations, words.draw.done),
    );
  const reader = new FormReader(form);
  const read = reader.settle({ on: reader.date('on', words.onWhat) });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => announceRotation(constituency, read.answers.on, key),
    () => done(officePaths.rotations, toDraw > 0 ? words.announce.done : words.retire.done),
    { 'day-passed': 'on', 'retired-already': 'on' },
  );
}

/** 32 bytes that nobody could foresee, as hexadecimal digits. */
const halfOfLot = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** Lets members retire by rotation, announces the draw that decides who does, or draws. */
export function Component() {
  const rotation = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  const { announced, toDraw } = rotation;
  const act = announced ? words.draw : toDraw > 0 ? words.announce : words.retire;
  return (
    <OfficePage
      title={act.button}
      caption={rotation.constituencyName}
      crumbs={[{ href: officePaths.rotations, text: words.title }]}
      errors={errors}
    >
      <p className="govuk-body">{rotation.headline}</p>
      <RotationTable rotation={rotation} />
      <div className="fm-reading">
        {announced && <p className="govuk-body">{words.announced(formatDay(announced.on))}</p>}
        <p className="govuk-body">{act.says}</p>
        <ActForm button={act.button} cancel={officePaths.rotations}>
          {!announced && (
            <DateField id="on" legend={words.on} hint={words.onHint} error={errorOf('on')} />
          )}
        </ActForm>
      </div>
    </OfficePage>
  );
}
