import { inLanguage } from '../language/spoken';

/** What the stages of an appointment are called, in the office and on members' pages. */
export const english = {
  states: {
    open: 'Open for nominations',
    'nominations-closed': 'Nominations closed',
    'before-council': 'Before the council',
    filled: 'Filled',
  },
  stages: {
    longlisted: 'Longlisted',
    shortlisted: 'Shortlisted',
    interviewed: 'Interviewed',
    'not-taken-further': 'Not taken further',
    withdrawn: 'Withdrew',
  },
  checks: {
    'interests-declared': 'Interests declared',
    'fit-and-proper': 'Fit and proper',
    'not-disqualified': 'Not disqualified',
    'identity-verified': 'Identity verified',
  },
  failed: 'Not in order',
} as const;

export const appointmentWords = inLanguage('appointments', english);
