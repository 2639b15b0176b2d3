import { type ReactNode } from 'react';
import { classes } from '../classes';
import { VisuallyHidden } from './text';

export interface SummaryRow {
  readonly key: string;
  /** Shown in the place of the key, where that is more than its text. */
  readonly title?: ReactNode;
  readonly value: ReactNode;
  readonly actions?: readonly SummaryAction[];
}

export interface SummaryAction {
  readonly href: string;
  readonly text: string;
  /** What the act is on, heard and not seen: `Change` + ` your choice for Chair`. */
  readonly hidden?: string;
}

/** Facts by name, each with the acts that change it. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  const acts = rows.some(({ actions }) => actions?.length);
  return (
    <dl className="govuk-summary-list">
      {rows.map(({ key, title = key, value, actions = [] }) => (
        <div
          key={key}
          className={classes(
            'govuk-summary-list__row',
            acts && actions.length === 0 && 'govuk-summary-list__row--no-actions',
          )}
        >
          <dt className="govuk-summary-list__key">{title}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {actions.length > 0 && <Actions actions={actions} />}
        </div>
      ))}
    </dl>
  );
}

function Actions({ actions }: { readonly actions: readonly SummaryAction[] }) {
  return (
    <dd className="govuk-summary-list__actions">
      {actions.map(({ href, text, hidden }) => (
        <a key={href} className="govuk-link" href={href}>
          {text}
          {hidden && <VisuallyHidden> {hidden}</VisuallyHidden>}
        </a>
      ))}
    </dd>
  );
}
