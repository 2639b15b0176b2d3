import { FormGroup, Label, type FieldProps } from '@folkmoot/ui';
import { type ComponentProps } from 'react';

export type PoundsInputProps = FieldProps &
  Pick<ComponentProps<'input'>, 'name' | 'value' | 'onChange' | 'onBlur' | 'defaultValue'>;

/** An amount of money, typed in pounds. */
export function PoundsInput({ id, label, hint, error, ...native }: PoundsInputProps) {
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`];
  return (
    <FormGroup
      id={id}
      label={<Label id={id} label={label} />}
      error={error}
      {...(hint !== undefined && { hint })}
    >
      <div className="govuk-input__wrapper">
        <div className="govuk-input__prefix" aria-hidden="true">
          £
        </div>
        <input
          {...native}
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={described.filter(Boolean).join(' ') || undefined}
          aria-invalid={error !== undefined || undefined}
          className={`govuk-input govuk-input--width-10 ${error === undefined ? '' : 'govuk-input--error'}`}
        />
      </div>
    </FormGroup>
  );
}
