import { type ReactNode } from 'react';
import { classes } from '../classes';
import { VisuallyHidden } from '../content/text';
import { words } from '../words';

export interface FieldProps {
  /** Also the target of the error summary's link. */
  readonly id: string;
  readonly label: string;
  /** The label is also the page's heading, when a page asks one thing. */
  readonly heading?: boolean;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
}

/** The ids that describe a field, in reading order, for `aria-describedby`. */
export const describedBy = ({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) =>
  classes(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`) || undefined;

/** What went wrong with one field, beside it, in the words of the error summary. */
export function ErrorMessage({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <p id={id} className="govuk-error-message">
      <VisuallyHidden>{words.errorPrefix}</VisuallyHidden> {children}
    </p>
  );
}

/** Help beneath a label. */
export function Hint({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <div id={id} className="govuk-hint">
      {children}
    </div>
  );
}

export interface FormGroupProps extends Pick<FieldProps, 'id' | 'hint' | 'error'> {
  readonly label?: ReactNode;
  readonly children: ReactNode;
}

/** Label, hint, error and field, in that order. */
export function FormGroup({ id, label, hint, error, children }: FormGroupProps) {
  return (
    <div className={classes('govuk-form-group', error !== undefined && 'govuk-form-group--error')}>
      {label}
      {hint !== undefined && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error !== undefined && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {children}
    </div>
  );
}

/** A label on its own, or one that is the page's heading. */
export function Label({ id, label, heading }: Pick<FieldProps, 'id' | 'label' | 'heading'>) {
  const content = (
    <label className={classes('govuk-label', heading && 'govuk-label--l')} htmlFor={id}>
      {label}
    </label>
  );
  return heading ? <h1 className="govuk-label-wrapper">{content}</h1> : content;
}
