import { type ReactNode } from 'react';
import { classes } from '../classes';
import { words } from '../words';

export interface PanelProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/** The end of a journey: what has been done, as the page's only `h1`. */
export function Panel({ title, children }: PanelProps) {
  return (
    <div className="govuk-panel govuk-panel--confirmation">
      <h1 className="govuk-panel__title" tabIndex={-1}>
        {title}
      </h1>
      {children && <div className="govuk-panel__body">{children}</div>}
    </div>
  );
}

export interface NotificationBannerProps {
  readonly tone?: 'important' | 'success';
  readonly title?: string;
  /** Must be unlike any other on the page. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** News about more than this page's task. Success is announced at once. */
export function NotificationBanner({
  tone = 'important',
  title = words[tone],
  id = 'notification',
  children,
}: NotificationBannerProps) {
  const success = tone === 'success';
  return (
    <div
      className={classes(
        'govuk-notification-banner',
        success && 'govuk-notification-banner--success',
      )}
      role={success ? 'alert' : 'region'}
      aria-labelledby={id}
    >
      <div className="govuk-notification-banner__header">
        <h2 className="govuk-notification-banner__title" id={id}>
          {title}
        </h2>
      </div>
      <div className="govuk-notification-banner__content">{children}</div>
    </div>
  );
}
