import { type ReactNode } from 'react';
import { classes } from '../classes';
import { VisuallyHidden } from '../content/text';
import { describedBy, ErrorMessage, Hint, type FieldProps } from './group';

export interface FieldsetProps extends Pick<FieldProps, 'id' | 'hint' | 'error' | 'heading'> {
  readonly legend: string;
  /** Heard and not seen, where the page's heading says the same. */
  readonly legendHidden?: boolean;
  readonly children: ReactNode;
}

/** Fields that answer one question, with help and errors that are about all of them. */
export function Fieldset({ legend, legendHidden, heading, children, ...described }: FieldsetProps) {
  const { id, hint, error } = described;
  return (
    <fieldset className="govuk-fieldset" aria-describedby={describedBy(described)}>
      <legend
        className={classes(
          'govuk-fieldset__legend',
          !legendHidden && (heading ? 'govuk-fieldset__legend--l' : 'govuk-fieldset__legend--m'),
        )}
      >
        {heading ? (
          <h1 className="govuk-fieldset__heading" tabIndex={-1}>
            {legend}
          </h1>
        ) : legendHidden ? (
          <VisuallyHidden>{legend}</VisuallyHidden>
        ) : (
          legend
        )}
      </legend>
      {hint !== undefined && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error !== undefined && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {children}
    </fieldset>
  );
}
