import { type AppointmentRules } from '../../constitution';
import { moreThanHalf } from './fractions';

/**
 * A committee recommends, the council ranks those whom it puts forward for one place, interests and fitness are checked before the vote and identity before the term begins, the
 * chair leaves the chair, and whoever is to be removed has 14 clear days to reply. Source: R-E6 to R-E8, R-A46.
 */
export const councilAppoints = (
  cites: AppointmentRules['cites'],
  change: Partial<AppointmentRules> = {},
): AppointmentRules => ({
  chair: 'chair',
  committee: {
    councilShare: moreThanHalf,
    quorum: 2,
    cites: [
      'Constitution, nominations committee [design]',
      'Code of governance, nominations committees [from knowledge]',
    ],
  },
  several: {
    method: 'irv',
    cites: ['Constitution, several nominees for one place [design]'],
  },
  checks: [
    { check: 'interests-declared', before: 'vote' },
    { check: 'fit-and-proper', before: 'vote' },
    { check: 'not-disqualified', before: 'vote' },
    { check: 'identity-verified', before: 'term' },
  ],
  interested: 'left-out',
  daysToReply: 14,
  cites,
  ...change,
});
