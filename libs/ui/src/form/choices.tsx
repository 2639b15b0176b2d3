import { type ReactNode } from 'react';
import { classes } from '../classes';
import { Fieldset } from './fieldset';
import { type FieldProps } from './group';

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

export interface ChoicesProps extends Omit<FieldProps, 'label'> {
  readonly name: string;
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly options: readonly Choice[];
}

export interface RadiosProps extends ChoicesProps {
  /** The value chosen; none yet when null. */
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}

/** Exactly one of a few. Nothing is recorded until the reader sends the page. */
export function Radios({ value, onChange, ...choices }: RadiosProps) {
  return (
    <Group {...choices} kind="radios">
      {(choice) => ({
        checked: choice.value === value,
        onChange: () => onChange(choice.value),
      })}
    </Group>
  );
}

export interface CheckboxesProps extends ChoicesProps {
  readonly values: readonly string[];
  /** All values now ticked, in the order of the list. */
  readonly onChange: (values: readonly string[]) => void;
}

/** Any number of a few. */
export function Checkboxes({ values, onChange, ...choices }: CheckboxesProps) {
  const ticked = new Set(values);
  const toggle = (value: string) =>
    onChange(
      choices.options
        .map((option) => option.value)
        .filter((other) => ticked.has(other) !== (other === value)),
    );
  return (
    <Group {...choices} kind="checkboxes">
      {(choice) => ({
        checked: ticked.has(choice.value),
        onChange: () => toggle(choice.value),
      })}
    </Group>
  );
}

interface GroupProps extends ChoicesProps {
  readonly kind: 'radios' | 'checkboxes';
  readonly children: (choice: Choice) => { checked: boolean; onChange: () => void };
}

function Group({ kind, id, name, options, children, ...question }: GroupProps) {
  const invalid = question.error !== undefined;
  return (
    <div className={classes('govuk-form-group', invalid && 'govuk-form-group--error')}>
      <Fieldset id={id} {...question}>
        <div className={`govuk-${kind}`}>
          {options.map((choice, index) => (
            <div key={choice.value} className={`govuk-${kind}__item`}>
              <input
                className={`govuk-${kind}__input`}
                id={choiceId(id, index)}
                name={name}
                type={kind === 'radios' ? 'radio' : 'checkbox'}
                value={choice.value}
                aria-describedby={choice.hint ? `${choiceId(id, index)}-hint` : undefined}
                {...children(choice)}
              />
              <label className={`govuk-label govuk-${kind}__label`} htmlFor={choiceId(id, index)}>
                {choice.label}
              </label>
              {choice.hint && (
                <div
                  id={`${choiceId(id, index)}-hint`}
                  className={`govuk-hint govuk-${kind}__hint`}
                >
                  {choice.hint}
                </div>
              )}
            </div>
          ))}
        </div>
      </Fieldset>
    </div>
  );
}

/** The first choice bears the field's own id, so that the error summary leads to it. */
const choiceId = (id: string, index: number): string => (index === 0 ? id : `${id}-${index + 1}`);
