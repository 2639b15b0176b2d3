/** Opens what is folded away while a page is printed: on paper nothing can be tapped. */
export function unfoldOnPaper(): void {
  let unfolded: readonly HTMLDetailsElement[] = [];
  matchMedia('print').addEventListener('change', ({ matches: onPaper }) => {
    if (onPaper)
      unfolded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of unfolded) details.open = onPaper;
  });
}
