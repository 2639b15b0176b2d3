import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { words } from '../words';

export interface FormError {
  /** The id of the field it is about; none when it is about the whole page. */
  readonly field?: string;
  readonly text: string;
}

export interface ErrorSummaryProps {
  readonly errors: readonly FormError[];
  readonly title?: string;
  readonly children?: ReactNode;
}

/**
 * All that is wrong with what was sent, first on the page. It takes the focus when it appears, when
 * the errors change and when the form is sent again; each error leads to its field.
 */
export function ErrorSummary({ errors, title = words.problem, children }: ErrorSummaryProps) {
  const summary = useFocus(errors.map(({ text }) => text).join());
  return (
    <div className="govuk-error-summary" ref={summary} tabIndex={-1}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title}</h2>
        <div className="govuk-error-summary__body">
          {children}
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map(({ field, text }) => (
              <li key={`${field ?? ''} ${text}`}>
                {field ? (
                  <a href={`#${field}`} onClick={focusField}>
                    {text}
                  </a>
                ) : (
                  text
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** The label and the message come into view with the field, and the address stays as it is. */
function focusField(event: MouseEvent<HTMLAnchorElement>) {
  const field = document.getElementById(event.currentTarget.hash.slice(1));
  if (!field) return;
  event.preventDefault();
  field.closest('.govuk-form-group')?.scrollIntoView();
  field.focus({ preventScroll: true });
}

function useFocus(errors: string) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const focus = () => summary.current?.focus();
    const afterSending = () => requestAnimationFrame(focus);
    focus();
    document.addEventListener('submit', afterSending);
    return () => document.removeEventListener('submit', afterSending);
  }, [errors]);
  return summary;
}
