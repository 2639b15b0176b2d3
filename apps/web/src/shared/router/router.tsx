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
import { arrive } from './arrival';
import { type Route } from './route';

export { focusHeading } from './arrival';

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
  useLayoutEffect(() => {
    if (opened) arrive(opened.address);
  }, [opened]);

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

const FirstLoading = () => (
  <div className="govuk-width-container fm-main">
    <main id="main" className="govuk-main-wrapper">
      <Loading />
    </main>
  </div>
);
