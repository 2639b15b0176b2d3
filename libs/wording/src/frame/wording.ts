/** What stands around every page. */
export const english = {
  product: 'Folkmoot',
  version: (version: number) => `Version ${version} of the constitution`,
  switcher: {
    label: 'Language',
    /** Shown in every other language, in its own words. */
    authoritative:
      'This page is a translation. Where it differs from the English text, the English text decides. Titles, statements and reasons stand as they were written.',
  },
  account: {
    signIn: 'Sign in',
    signOut: 'Sign out',
    signedInAs: 'Signed in as',
  },
  notFound: {
    title: 'Page not found',
    check: 'If you typed the address, check that it is correct.',
    pasted: 'If you pasted the address, check that you copied all of it.',
    home: 'Go to the register of decisions',
  },
  forbidden: {
    title: 'This page cannot be shown',
  },
} as const;
