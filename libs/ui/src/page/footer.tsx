import { type ReactNode } from 'react';
import { type NavigationLink } from './header';

export interface FooterProps {
  /** Names the list of links for those who hear the page. */
  readonly label: string;
  readonly links: readonly NavigationLink[];
  readonly children?: ReactNode;
}

/** The foot of every page. Help stays in the same place on each (WCAG 2.2, 3.2.6). */
export function Footer({ label, links, children }: FooterProps) {
  return (
    <footer className="fm-footer">
      <div className="govuk-width-container">
        <nav aria-label={label}>
          <ul className="fm-footer__links">
            {links.map(({ href, text }) => (
              <li key={href}>
                <a className="govuk-link fm-footer__link" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {children && <div className="fm-footer__says">{children}</div>}
      </div>
    </footer>
  );
}
