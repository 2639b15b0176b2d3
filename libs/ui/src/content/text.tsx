import { type ReactNode } from 'react';
import { words } from '../words';

export interface Content {
  readonly children: ReactNode;
}

/** Words for those who hear the page and do not see it. */
export function VisuallyHidden({ children }: Content) {
  return <span className="govuk-visually-hidden">{children}</span>;
}

/** Text set apart from what surrounds it. */
export function InsetText({ children }: Content) {
  return <div className="govuk-inset-text">{children}</div>;
}

/** Something the reader must know before they act. */
export function WarningText({ children }: Content) {
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong className="govuk-warning-text__text">
        <VisuallyHidden>{words.warning}</VisuallyHidden>
        {children}
      </strong>
    </div>
  );
}

export interface DetailsProps extends Content {
  readonly summary: ReactNode;
  readonly open?: boolean;
}

/** Detail that most readers can do without, one tap away. */
export function Details({ summary, open = false, children }: DetailsProps) {
  return (
    <details className="govuk-details" open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  );
}

/** A hash, code or key: set so that it can be read out and may break anywhere. */
export function Code({ children }: Content) {
  return <code className="fm-code">{children}</code>;
}
