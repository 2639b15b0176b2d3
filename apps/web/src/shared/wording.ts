import { inLanguage } from './language/spoken';

/** Words that more than one entry shows. */
export const english = {
  product: 'Folkmoot',
  errorPrefix: 'Error:',
  notFound: {
    title: 'Page not found',
    check: 'If you typed the address, check that it is correct.',
    pasted: 'If you pasted the address, check that you copied all of it.',
    home: 'Go to the register of decisions',
  },
  unreachable: {
    title: 'We could not reach the server',
    says: 'Nothing has been lost. Check your connection, then try again.',
    retry: 'Try again',
  },
  act: {
    unexpected: 'Something went wrong on our side. Try again in a few minutes.',
    noAnswer: 'We got no answer from the server. Check your connection and try again.',
  },
  notFounded: 'Nobody is here yet',
  forbidden: {
    title: 'This page cannot be shown',
  },
  failed: {
    title: 'Sorry, there is a problem on our side',
    says: 'The page could not be shown. Try again in a few minutes. If it keeps happening, tell the secretary.',
  },
  version: (version: number) => `Version ${version} of the constitution`,
  printed: (address: string) => `This page is at ${address}`,
  footer: {
    label: 'Help and information',
    verify: 'Check the record yourself',
    constitution: 'Constitution',
    log: 'The log',
    council: 'Who sits on the council',
    register: 'Register of decisions',
    says: 'Every decision here can be worked out again by anybody, from published files.',
  },
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
} as const;

export const words = inLanguage('shared', english);
