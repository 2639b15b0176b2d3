import { type ComponentProps } from 'react';
import { classes } from '../classes';
import { describedBy, FormGroup, Label, type FieldProps } from './group';

/** Characters that the field should look fit for; a hint about the answer's length. */
export type InputWidth = 2 | 3 | 4 | 5 | 10 | 20 | 30;

type Native<Tag extends 'input' | 'textarea' | 'select'> = Omit<
  ComponentProps<Tag>,
  'id' | 'className' | 'aria-describedby' | 'aria-invalid' | 'width'
>;

function split<T extends FieldProps>({ id, label, heading, hint, error, ...native }: T) {
  const field = { id, label, heading, hint, error };
  const group = {
    id,
    label: <Label id={id} label={label} {...(heading !== undefined && { heading })} />,
    ...(hint !== undefined && { hint }),
    error,
  };
  const attributes = {
    id,
    'aria-describedby': describedBy(field),
    'aria-invalid': error !== undefined || undefined,
  };
  return { group, attributes, native };
}

export type TextInputProps = FieldProps & Native<'input'> & { readonly width?: InputWidth };

/** One line of text. Pasting is never stopped (WCAG 2.2, 3.3.8). */
export function TextInput({ width, ...props }: TextInputProps) {
  const { group, attributes, native } = split(props);
  return (
    <FormGroup {...group}>
      <input
        type="text"
        {...native}
        {...attributes}
        className={classes(
          'govuk-input',
          props.error !== undefined && 'govuk-input--error',
          width !== undefined && `govuk-input--width-${width}`,
        )}
      />
    </FormGroup>
  );
}

/** Several lines of text. */
export function Textarea(props: FieldProps & Native<'textarea'>) {
  const { group, attributes, native } = split(props);
  return (
    <FormGroup {...group}>
      <textarea
        rows={5}
        {...native}
        {...attributes}
        className={classes('govuk-textarea', props.error !== undefined && 'govuk-textarea--error')}
      />
    </FormGroup>
  );
}

export interface SelectOption {
  readonly value: string;
  readonly text: string;
}

export type SelectProps = FieldProps &
  Omit<Native<'select'>, 'children'> & { readonly options: readonly SelectOption[] };

/** One of a long list. Never for votes: arrow keys change it without a decision. */
export function Select({ options, ...props }: SelectProps) {
  const { group, attributes, native } = split(props);
  return (
    <FormGroup {...group}>
      <select
        {...native}
        {...attributes}
        className={classes('govuk-select', props.error !== undefined && 'govuk-select--error')}
      >
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}

/** A file from the reader's device. */
export function FileInput(props: FieldProps & Omit<Native<'input'>, 'type'>) {
  const { group, attributes, native } = split(props);
  return (
    <FormGroup {...group}>
      <input
        {...native}
        {...attributes}
        type="file"
        className={classes(
          'govuk-file-upload',
          props.error !== undefined && 'govuk-file-upload--error',
        )}
      />
    </FormGroup>
  );
}
