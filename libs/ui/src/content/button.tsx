import { type ComponentProps, type KeyboardEvent, type ReactNode } from 'react';
import { classes } from '../classes';
import { words } from '../words';

export type ButtonLook = 'primary' | 'secondary' | 'warning';

const looks: Record<ButtonLook, string | undefined> = {
  primary: undefined,
  secondary: 'govuk-button--secondary',
  warning: 'govuk-button--warning',
};

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly look?: ButtonLook;
  /** While the server works: the button stays in place, says so and does nothing more. */
  readonly busy?: boolean;
}

/** A button says a verb and a noun: `Cast your vote`, never `Submit`. */
export function Button({ look = 'primary', busy = false, children, ...rest }: ButtonProps) {
  const { onClick, type = 'submit', ...attributes } = rest;
  return (
    <button
      {...attributes}
      type={busy ? 'button' : type}
      className={classes('govuk-button', looks[look])}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
    >
      {busy ? words.working : children}
    </button>
  );
}

export interface ButtonLinkProps {
  readonly href: string;
  readonly look?: ButtonLook;
  /** The name of the file, when the link downloads one. */
  readonly download?: string;
  readonly children: ReactNode;
}

/** A link that looks like a button: the next step of a journey. As a button, it also takes the space bar. */
export function ButtonLink({ href, look = 'primary', download, children }: ButtonLinkProps) {
  return (
    <a
      href={href}
      role="button"
      draggable={false}
      download={download}
      className={classes('govuk-button', looks[look])}
      onKeyDown={followOnSpace}
    >
      {children}
    </a>
  );
}

function followOnSpace(event: KeyboardEvent<HTMLAnchorElement>) {
  if (event.key !== ' ') return;
  event.preventDefault();
  event.currentTarget.click();
}

/** Buttons and links that belong to one choice, side by side where there is room. */
export function ButtonGroup({ children }: { readonly children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>;
}

/** A button that looks like a link, for small acts inside text and lists. */
export function LinkButton(props: Omit<ComponentProps<'button'>, 'className' | 'type'>) {
  return <button {...props} type="button" className="fm-link-button" />;
}
