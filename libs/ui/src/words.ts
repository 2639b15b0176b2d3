/** The words that page parts need of their own. All other words are handed in. */
export const words = {
  skipToContent: 'Skip to main content',
  problem: 'There is a problem',
  errorPrefix: 'Error:',
  warning: 'Warning',
  important: 'Important',
  success: 'Success',
  back: 'Back',
  wayBack: 'Way back',
  breadcrumbs: 'Breadcrumb',
  menu: 'Menu',
  navigation: 'Main',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  pages: 'Pages',
  loading: 'Loading…',
  working: 'Working…',
} as const;
