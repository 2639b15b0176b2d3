import { inEnglish } from '@folkmoot/wording';
import { inLanguage } from './language/spoken';

/** Words that more than one entry shows. */
export const english = {
  ...inEnglish.frame,
  errorPrefix: 'Error:',
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
  failed: {
    title: 'Sorry, there is a problem on our side',
    says: 'The page could not be shown. Try again in a few minutes. If it keeps happening, tell the secretary.',
  },
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
} as const;

export const words = inLanguage('shared', english);
