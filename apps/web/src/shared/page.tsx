import { BackLink, Breadcrumbs, ErrorSummary, type Crumb, type FormError } from '@folkmoot/ui';
import { createContext, useContext, useEffect, type ReactNode } from 'react';
import { AsWritten } from './language/as-written';
import { words } from './wording';

export interface PageProps {
  /** Heads the page and the browser's tab. */
  readonly title: string;
  /** Above the title, smaller: what kind of thing this is. */
  readonly caption?: ReactNode;
  /** The title is what somebody wrote, not one of our words. */
  readonly titleAsWritten?: boolean;
  /** The page draws its own `h1`, such as a panel or a question. */
  readonly ownHeading?: boolean;
  readonly back?: string;
  readonly crumbs?: readonly Crumb[];
  readonly errors?: readonly FormError[] | undefined;
  /** News above the title: what has just been done. */
  readonly notice?: ReactNode;
  readonly children?: ReactNode;
}

/** Said on every page within, in its tab and on its paper: that nothing of it is real. Real pages have none. */
export const PageMark = createContext<string | null>(null);

/** One page: its title, the way back, what is wrong, and its content. */
export function Page({ title, caption, ownHeading = false, back, crumbs, ...rest }: PageProps) {
  const errors = rest.errors?.length ? rest.errors : null;
  const mark = useContext(PageMark);
  const tab = mark === null ? title : `${mark}: ${title}`;
  useTitle(errors ? `${words.errorPrefix} ${tab}` : tab);
  return (
    <div className="govuk-width-container" data-mark={mark ?? undefined}>
      {back && <BackLink href={back} />}
      {crumbs && <Breadcrumbs items={crumbs} />}
      <main id="main" className="govuk-main-wrapper">
        {mark !== null && (
          <p className="fm-mark">
            <AsWritten>{mark}</AsWritten>
          </p>
        )}
        {errors && <ErrorSummary errors={errors} />}
        {!errors && rest.notice}
        {caption && <p className="fm-caption">{caption}</p>}
        {!ownHeading && (
          <h1 className="govuk-heading-xl" tabIndex={-1}>
            {rest.titleAsWritten ? <AsWritten>{title}</AsWritten> : title}
          </h1>
        )}
        {rest.children}
      </main>
    </div>
  );
}

/** The title of the browser's tab: the page first, then the product. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – ${words.product}`;
  }, [title]);
}
