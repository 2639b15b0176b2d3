import { useState, type ReactNode } from 'react';
import { classes } from '../classes';
import { words } from '../words';
import { Wordmark } from './wordmark';

export interface NavigationLink {
  readonly href: string;
  readonly text: string;
  readonly current?: boolean;
}

export interface HeaderProps {
  readonly product: string;
  /** The organisation whose pages these are. */
  readonly organisation: string;
  readonly home: string;
  readonly links?: readonly NavigationLink[];
  /** Who is signed in, and the way out. */
  readonly account?: ReactNode;
}

/** The band at the top of every page: whose pages these are, and where one can go. */
export function Header({ product, organisation, home, links = [], account }: HeaderProps) {
  return (
    <header className="fm-header">
      <div className="fm-header__band">
        <div className="govuk-width-container fm-header__inner">
          <a href={home} className="fm-header__home">
            <Wordmark name={product} />
            <span className="fm-header__organisation">{organisation}</span>
          </a>
          {account && <div className="fm-header__account">{account}</div>}
        </div>
      </div>
      {links.length > 0 && <Navigation links={links} />}
    </header>
  );
}

function Navigation({ links }: { readonly links: readonly NavigationLink[] }) {
  const [open, setOpen] = useState(false);
  return (
    <nav className="fm-navigation" aria-label={words.navigation}>
      <div className="govuk-width-container">
        <button
          type="button"
          className="fm-navigation__toggle"
          aria-expanded={open}
          aria-controls="navigation"
          onClick={() => setOpen(!open)}
        >
          {words.menu}
        </button>
        <ul
          id="navigation"
          className={classes('fm-navigation__list', open && 'fm-navigation__list--open')}
        >
          {links.map(({ href, text, current }) => (
            <li key={href}>
              <a
                href={href}
                className="fm-navigation__link"
                aria-current={current ? 'page' : undefined}
                onClick={() => setOpen(false)}
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
