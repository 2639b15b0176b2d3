import { Loading } from '@folkmoot/ui';
import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useState,
  type ReactElement,
} from 'react';
import { ErrorBoundary } from '../error-boundary';
import { FailurePage } from '../failure-page';
import { NotFoundPage } from '../not-found-page';
import { takeOverLinks, useAddress } from './address';
import { type Route } from './route';

interface Opened {
  readonly address: string;
  readonly element: ReactElement;
}

const Reload = createContext<() => void>(() => undefined);

/** Loads the data of the page shown again, after something in it has changed. */
export const useReload = (): (() => void) => useContext(Reload);

/**
 * Shows the page of the current address. While the next page's data is on its way the last page
 * stays, so that nothing flashes; then the new page's heading takes the focus.
 */
export function Router({ routes }: { readonly routes: readonly Route[] }) {
  const address = useAddress();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [round, setRound] = useState(0);
  const reload = useMemo(() => () => setRound((last) => last + 1), []);

  useEffect(takeOverLinks, []);
  useEffect(() => {
    const left = new AbortController();
    const show = (element: ReactElement) => {
      if (!left.signal.aborted) setOpened({ address, element });
    };
    open(routes, address, left.signal).then(show, (reason: unknown) =>
      show(<FailurePage reason={reason} onRetry={reload} />),
    );
    return () => left.abort();
  }, [routes, address, round, reload]);
  useFocusOnArrival(opened?.address);

  if (!opened) return <FirstLoading />;
  return (
    <Reload value={reload}>
      <div className="fm-main" aria-busy={opened.address !== address}>
        <ErrorBoundary key={opened.address}>{opened.element}</ErrorBoundary>
      </div>
    </Reload>
  );
}

async function open(routes: readonly Route[], address: string, signal: AbortSignal) {
  const url = new URL(address, location.origin);
  for (const { open } of routes) {
    const page = open(url, signal);
    if (page) return page;
  }
  return <NotFoundPage />;
}

/** The first page is read from its top; each later one from its heading. */
function useFocusOnArrival(address: string | undefined): void {
  const path = address?.split('?')[0];
  const [first, setFirst] = useState<string | undefined>(undefined);
  if (first === undefined && path !== undefined) setFirst(path);
  useLayoutEffect(() => {
    if (path === undefined || path === first) return;
    window.scrollTo(0, 0);
    focusHeading();
  }, [path, first]);
}

/** Puts keyboard and screen reader at the page's heading. */
export function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}

const FirstLoading = () => (
  <div className="govuk-width-container fm-main">
    <main id="main" className="govuk-main-wrapper">
      <Loading />
    </main>
  </div>
);
