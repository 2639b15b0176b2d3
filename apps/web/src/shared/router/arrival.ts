/** How far down each page was when the reader left it, by address. */
const scrolled = new Map<string, number>();
let shown = '';
let arrivedBy: 'link' | 'history' = 'link';

/** Called as the reader leaves a page, while its scroll position can still be read. */
export function leave(by: typeof arrivedBy): void {
  scrolled.set(shown, scrollY);
  arrivedBy = by;
}

/**
 * Called when a page has been shown. Keyboard and screen reader go to its heading, or to what the
 * page marks as asked for (`data-arrival`, such as search results). Coming back by the browser's
 * buttons, the reader finds the page where they left it. The first page is read from its top.
 */
export function arrive(address: string): void {
  const first = shown === '';
  const again = shown === address;
  shown = address;
  if (first || again) return;
  const asked = document.querySelector<HTMLElement>('main [data-arrival]');
  focus(asked ?? document.querySelector<HTMLElement>('main h1'));
  const before = arrivedBy === 'history' ? scrolled.get(address) : undefined;
  if (before === undefined && asked) asked.scrollIntoView();
  else window.scrollTo(0, before ?? 0);
}

/** Puts keyboard and screen reader at the page's heading. */
export const focusHeading = (): void => focus(document.querySelector<HTMLElement>('main h1'));

function focus(element: HTMLElement | null): void {
  element?.setAttribute('tabindex', '-1');
  element?.focus({ preventScroll: true });
}
