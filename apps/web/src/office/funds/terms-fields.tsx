import { Button, LinkButton, TextInput, VisuallyHidden } from '@folkmoot/ui';
import { useState } from 'react';
import { PoundsInput } from '../form/pounds-input';
import { useRefusal } from '../form/use-refusal';
import { partField } from './terms';
import { wording } from './wording';

const words = wording.announce;

/** What the terms of a round may ask for beyond its budget. */
export function TermsFields() {
  const { errorOf } = useRefusal();
  return (
    <fieldset className="govuk-fieldset" aria-describedby="terms-hint">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{words.terms}</legend>
      <div className="govuk-hint" id="terms-hint">
        {words.termsHint}
      </div>
      <TextInput
        id="minimumApprovals"
        name="minimumApprovals"
        label={words.minimum}
        hint={words.minimumHint}
        error={errorOf('minimumApprovals')}
        autoComplete="off"
        inputMode="numeric"
        width={5}
      />
      <PoundsInput
        id="maximumGrantPence"
        name="maximumGrantPence"
        label={words.maximum}
        hint={words.maximumHint}
        error={errorOf('maximumGrantPence')}
      />
      <Parts />
    </fieldset>
  );
}

/** The parts of the budget, which can be added and removed. */
function Parts() {
  const [places, setPlaces] = useState<readonly number[]>([]);
  const [news, setNews] = useState('');
  const add = () => {
    setPlaces([...places, Math.max(0, ...places) + 1]);
    setNews(words.added(places.length + 1));
  };
  const remove = (place: number, number: number) => {
    setPlaces(places.filter((other) => other !== place));
    setNews(words.removed(number));
    document.getElementById('add-part')?.focus();
  };
  return (
    <>
      <h2 className="govuk-heading-s">{words.parts}</h2>
      <p className="govuk-hint">{words.partsHint}</p>
      <ul className="fm-stack">
        {places.map((place, index) => (
          <li key={place} className="fm-card">
            <PartFields
              place={place}
              number={index + 1}
              onRemove={() => remove(place, index + 1)}
            />
          </li>
        ))}
      </ul>
      <Button id="add-part" type="button" look="secondary" onClick={add}>
        {words.addPart}
      </Button>
      <p className="govuk-visually-hidden" role="status">
        {news}
      </p>
    </>
  );
}

interface PartFieldsProps {
  readonly place: number;
  /** From 1, as the reader counts. */
  readonly number: number;
  readonly onRemove: () => void;
}

function PartFields({ place, number, onRemove }: PartFieldsProps) {
  const { errorOf } = useRefusal();
  const field = (part: 'name' | 'budget') => {
    const id = partField(place, part);
    return { id, name: id, error: errorOf(id) };
  };
  return (
    <fieldset className="govuk-fieldset fm-line">
      <legend className="govuk-visually-hidden">{words.part(number)}</legend>
      <TextInput {...field('name')} label={words.partName} autoComplete="off" maxLength={100} />
      <PoundsInput {...field('budget')} label={words.partBudget} />
      <div className="fm-line__remove">
        <LinkButton onClick={onRemove}>
          {words.removePart}
          <VisuallyHidden> {words.removePartHidden(number)}</VisuallyHidden>
        </LinkButton>
      </div>
    </fieldset>
  );
}
