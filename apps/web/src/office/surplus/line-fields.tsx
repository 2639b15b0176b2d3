import { LinkButton, Select, TextInput, VisuallyHidden } from '@folkmoot/ui';
import { type SurplusRules } from '@folkmoot/rules';
import { PoundsInput } from '../form/pounds-input';
import { useRefusal } from '../form/use-refusal';
import { lineField, routes } from './plan';
import { type TypedLine } from './typed-line';
import { wording } from './wording';

const words = wording.form;

export interface LineFieldsProps {
  readonly line: TypedLine;
  /** From 1, as the reader counts. */
  readonly number: number;
  readonly destinations: SurplusRules['destinations'];
  readonly onChange: (change: Partial<Omit<TypedLine, 'place'>>) => void;
  readonly onRemove?: () => void;
}

/** One line of an allocation: where it goes, how much, and how it may leave the company. */
export function LineFields({ line, number, destinations, onChange, onRemove }: LineFieldsProps) {
  const { errorOf } = useRefusal();
  const { place, destination, amount } = line;
  const field = (part: Parameters<typeof lineField>[1]) => {
    const id = lineField(place, part);
    return { id, name: id, error: errorOf(id) };
  };
  return (
    <fieldset className="govuk-fieldset fm-line">
      <legend className="govuk-visually-hidden">{words.line(number)}</legend>
      <Select
        {...field('destination')}
        label={words.destination}
        value={destination}
        onChange={(event) => onChange({ destination: event.target.value })}
        options={destinations.map(({ code, name }) => ({ value: code, text: name }))}
      />
      <PoundsInput
        {...field('pence')}
        label={words.amount}
        value={amount}
        onChange={(event) => onChange({ amount: event.target.value })}
      />
      <TextInput
        {...field('recipient')}
        label={words.recipient}
        hint={words.recipientHint}
        autoComplete="off"
        maxLength={200}
      />
      <Select
        {...field('route')}
        label={words.route}
        options={[
          { value: '', text: words.noRoute },
          ...routes.map((route) => ({ value: route, text: words.routes[route] })),
        ]}
      />
      {onRemove && (
        <div className="fm-line__remove">
          <LinkButton onClick={onRemove}>
            {words.remove}
            <VisuallyHidden> {words.removeHidden(number)}</VisuallyHidden>
          </LinkButton>
        </div>
      )}
    </fieldset>
  );
}
