import { useSyncExternalStore } from 'react';
import { entryFor } from '../../../entries';
import { leave } from './arrival';

const moved = 'folkmoot:moved';

/** Goes to another page; a page of another entry is fetched from the server. */
export function navigate(to: string, { replace = false } = {}): void {
  if (entryFor(to) !== entryFor(location.pathname)) {
    location[replace ? 'replace' : 'assign'](to);
    return;
  }
  leave('link');
  history[replace ? 'replaceState' : 'pushState'](null, '', to);
  dispatchEvent(new Event(moved));
}

/** Path and query of the page shown. */
export const useAddress = (): string => useSyncExternalStore(subscribe, addressNow);

const addressNow = (): string => location.pathname + location.search;

function subscribe(notify: () => void): () => void {
  const onHistory = () => {
    leave('history');
    notify();
  };
  history.scrollRestoration = 'manual';
  addEventListener('popstate', onHistory);
  addEventListener(moved, notify);
  return () => {
    removeEventListener('popstate', onHistory);
    removeEventListener(moved, notify);
  };
}

/**
 * Lets plain links within the entry change the page without fetching it again.
 * @param go  how to get to another page
 * @returns   what stops it
 */
export function takeOverLinks(go: (to: string) => void = navigate): () => void {
  const onClick = (event: MouseEvent) => {
    const link = pageLink(event);
    if (!link) return;
    event.preventDefault();
    go(link.pathname + link.search);
  };
  document.addEventListener('click', onClick);
  return () => document.removeEventListener('click', onClick);
}

function pageLink(event: MouseEvent): HTMLAnchorElement | null {
  const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (event.defaultPrevented || event.button !== 0 || modified) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  return link && isPage(link) ? link : null;
}

function isPage(link: HTMLAnchorElement): boolean {
  const leaves =
    link.origin !== location.origin || link.target !== '' || link.hasAttribute('download');
  const onThisPage = link.hash !== '' && link.pathname === location.pathname;
  const isFile = link.pathname.startsWith('/api/') || /\.\w+$/.test(link.pathname);
  return !leaves && !onThisPage && !isFile;
}
