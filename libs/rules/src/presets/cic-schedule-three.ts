import { type Constitution } from '../constitution';
import { cicMembersCouncil } from './cic-members-council';

/**
 * The same company under Schedule 3: shareholders may be paid a capped dividend.
 * Source: R-B4 to R-B6; CIC Regulations 2005 regs 17, 19, 22 and Sch 3.
 */
export const cicScheduleThree: Constitution = {
  ...cicMembersCouncil,
  id: 'cic-schedule-three',
  title: "Community interest company with a members' council, paying capped dividends",
  cicSchedule: 3,
  surplus: {
    ...cicMembersCouncil.surplus,
    dividends: {
      allowed: true,
      capNumerator: 35,
      capDenominator: 100,
      cites: ['CIC Regulations 2005 regs 17, 19, 22'],
    },
    destinations: [
      ...cicMembersCouncil.surplus.destinations,
      { code: 'dividend', name: 'Dividend to shareholders', type: 'dividend' },
    ],
  },
};
