import { type Constitution } from '@folkmoot/rules';

/** The same rules, but two officers may end an election as soon as they like: for trials, which cannot wait for days. */
export const endsWhenAsked = (constitution: Constitution): Constitution => ({
  ...constitution,
  elections: { ...constitution.elections, minimumDaysOpen: 0, closesEarly: 'for-a-reason' },
});
