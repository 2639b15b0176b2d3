import { words } from '../words';

export interface BackLinkProps {
  readonly href: string;
  readonly text?: string;
}

/** One step back in a journey. */
export function BackLink({ href, text = words.back }: BackLinkProps) {
  return (
    <nav aria-label={words.wayBack}>
      <a href={href} className="govuk-back-link">
        {text}
      </a>
    </nav>
  );
}

export interface Crumb {
  readonly href: string;
  readonly text: string;
}

/** Where a page sits: the pages above it, from the top. */
export function Breadcrumbs({ items }: { readonly items: readonly Crumb[] }) {
  return (
    <nav className="govuk-breadcrumbs" aria-label={words.breadcrumbs}>
      <ol className="govuk-breadcrumbs__list">
        {items.map(({ href, text }) => (
          <li key={href} className="govuk-breadcrumbs__list-item">
            <a className="govuk-breadcrumbs__link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
