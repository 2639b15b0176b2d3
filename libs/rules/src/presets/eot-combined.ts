import { type Constitution } from '../constitution';
import { eotIndirect } from './eot-indirect';
import { elects, inOrder } from './parts/constituencies';
import { DIVIDEND, dividendsBy, trustee } from './parts/employee-ownership';
import { companyMeetings } from './parts/meetings';

/** A trust that holds more than half of the shares, and employees who hold the rest themselves. Source: R-I7, combined. */
export const eotCombined: Constitution = {
  ...eotIndirect,
  id: 'eot-combined',
  title: 'Company owned by an employee ownership trust and its employees',
  constituencies: inOrder(
    elects('employees', 'Employees', 6, {
      stakeholders: 'staff',
      qualification: 'An employee, who votes the shares they hold.',
      cites: ['Articles, membership and shares [design]', 'Companies Act 2006 s.112'],
    }),
    trustee,
  ),
  surplus: {
    ...eotIndirect.surplus,
    dividends: dividendsBy(['Articles, dividends [design]', 'Companies Act 2006 s.830']),
    destinations: [...eotIndirect.surplus.destinations, DIVIDEND],
  },
  meetings: companyMeetings({ oneFromEach: [['trustee']], cites: ['Articles, quorum [design]'] }),
};
