import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { focusHeading } from '../shared/router/arrival';
import { useArrived } from './loaded';

/** Id of what a page reports at its top. */
export const reportId = 'report';

/**
 * A new page is read from its heading, or from what it reports when something has just been done.
 * The first page is read from its top.
 */
export function useArrival(): void {
  const { pathname, search } = useLocation();
  const arrival = useArrived();
  const before = useRef<string | null>(null);
  useEffect(() => {
    const page = pathname + search;
    const moved = before.current !== null && before.current !== page;
    before.current = page;
    if (arrival.report) document.getElementById(reportId)?.focus();
    else if (moved) focusHeading();
  }, [pathname, search, arrival]);
}
