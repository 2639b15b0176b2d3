export const wording = {
  title: 'Register of decisions',
  lead: 'What has been decided, newest first. Each decision opens in the public register, as everyone sees it.',
  search: 'Words in the decision',
  find: 'Find decisions',
  clear: 'Show all decisions',
  count: (total: string) => (total === '1' ? '1 decision' : `${total} decisions`),
  none: 'No decision found',
  noneHelp: 'Try other words.',
  empty: 'Nothing has been decided yet',
  emptyHelp: 'A decision is listed here as soon as its result is declared.',
  first: 'First page',
} as const;
