import { words } from '../words';

export interface PaginationProps {
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  readonly previousText?: string;
  readonly nextText?: string;
  /** What lies there, beneath the link: `1 to 20 of 64`. */
  readonly says?: string;
}

/** The way through a long list, page by page. */
export function Pagination({ previous, next, says, ...texts }: PaginationProps) {
  const { previousText = words.previousPage, nextText = words.nextPage } = texts;
  if (!previous && !next) return null;
  return (
    <nav className="govuk-pagination" aria-label={words.pages}>
      {previous && (
        <div className="govuk-pagination__prev">
          <a className="govuk-link govuk-pagination__link" href={previous} rel="prev">
            <Arrow way="prev" />
            <span className="govuk-pagination__link-title">{previousText}</span>
          </a>
        </div>
      )}
      {says && <p className="fm-pagination__says">{says}</p>}
      {next && (
        <div className="govuk-pagination__next">
          <a className="govuk-link govuk-pagination__link" href={next} rel="next">
            <span className="govuk-pagination__link-title">{nextText}</span>
            <Arrow way="next" />
          </a>
        </div>
      )}
    </nav>
  );
}

function Arrow({ way }: { readonly way: 'prev' | 'next' }) {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${way}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={way === 'next' ? 'M2 8h11M8.5 3.5 13 8l-4.5 4.5' : 'M14 8H3m4.5-4.5L3 8l4.5 4.5'}
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
    </svg>
  );
}
