import { type CountMethod } from '../constitution';

const METHODS: Readonly<Record<CountMethod, string>> = {
  fptp: 'first past the post',
  'block-vote': 'block vote',
  approval: 'approval',
  irv: 'the alternative vote',
  'scottish-stv': 'the single transferable vote as Scottish councils count it',
  ers97: 'the single transferable vote under the ERS97 rules',
  meek: "Meek's single transferable vote",
  'mer-stv': 'the single transferable vote under the Model Election Rules',
  schulze: "Schulze's method",
  exhaustive: 'exhaustive ballot',
};

/** A counting method in words: `first past the post`; the name itself where it is none of ours. */
export const methodSays = (method: string): string =>
  (METHODS as Readonly<Record<string, string>>)[method] ?? method;
