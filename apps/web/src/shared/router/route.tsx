import { type ComponentType, type ReactElement } from 'react';
import { matchPath, type Params } from './pattern';

/** What a page is asked for. */
export interface Visit<Pattern extends string = string> {
  readonly params: Params<Pattern>;
  readonly query: URLSearchParams;
  /** Raised when the reader leaves before the page has come. */
  readonly signal: AbortSignal;
}

export interface PageProps<Data, Pattern extends string = string> {
  readonly data: Data;
  readonly params: Params<Pattern>;
  readonly query: URLSearchParams;
}

/** One kind of page: which paths it serves, and how to open it there. */
export interface Route {
  /** The page with its data, or `null` when the path is another route's. */
  readonly open: (address: URL, signal: AbortSignal) => Promise<ReactElement> | null;
}

/** A page and what loads its data. What `load` throws becomes the failure page. */
export function route<Pattern extends string, Data>(
  pattern: Pattern,
  load: (visit: Visit<Pattern>) => Promise<Data> | Data,
  Page: ComponentType<PageProps<Data, Pattern>>,
): Route {
  return {
    open: (address, signal) => {
      const params = matchPath(pattern, address.pathname);
      if (!params) return null;
      const query = address.searchParams;
      const opened = async () => (
        <Page data={await load({ params, query, signal })} params={params} query={query} />
      );
      return opened();
    },
  };
}

/** A page without data. */
export const plainRoute = (pattern: string, Page: ComponentType): Route =>
  route(
    pattern,
    () => null,
    () => <Page />,
  );
