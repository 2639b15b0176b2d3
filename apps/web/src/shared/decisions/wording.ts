import { type Verdict } from '@folkmoot/rules';

/** How a decision came out, in words. */
export const verdicts: Readonly<Record<Verdict, string>> = {
  carried: 'Carried',
  lost: 'Lost',
  elected: 'Elected',
  'no-quorum': 'No quorum',
  unlawful: 'Not lawful',
};
