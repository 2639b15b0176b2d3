import { type DecisionKind, type Office, type VotingPower } from '../../constitution';
import { appoints, type Ranked } from './constituencies';
import { ofBoard, ordinary } from './kinds';
import { directorship } from './offices';

/** A vote for each share, as the Act has it. Source: R-A7. */
export const bySharesHeld: VotingPower = {
  basis: 'share',
  cites: ['Companies Act 2006 s.284'],
};

/** The trustee of an employee ownership trust: the member that holds the shares. Source: R-I7. */
export const trustee: Ranked = appoints('trustee', 'Trustee', 0, {
  legalMembers: true,
  stakeholders: 'trustee',
  appointedBy: 'The trust deed',
  qualification: 'The trustee of the employee ownership trust, by its representative.',
  cites: ['Taxation of Chargeable Gains Act 1992 ss.236H–236U', 'Trust deed [design]'],
});

/** Trustee directors: some elected by the employees, at least one independent. Source: R-I7. */
export const trusteeDirectors: readonly Office[] = [
  directorship('employee-trustee', 'Employee trustee director', 2, {
    isDirector: false,
    appointedBy: 'employees-elect-trustee',
    removedBy: 'employees-remove-trustee',
    holderFrom: ['employees'],
    cites: ['Trust deed, trustee directors [design]'],
  }),
  directorship('independent-trustee', 'Independent trustee director', 1, {
    isDirector: false,
    appointedBy: 'trustees-appoint-independent',
    removedBy: 'trustees-remove-independent',
    cites: [
      'Trust deed, trustee directors [design]',
      'Finance Act 2025, independence of trustees [from knowledge]',
    ],
  }),
];

const ofEmployees = { electorate: 'members', without: ['trustee'], rule: 'R-I7' } as const;

/** How trustee directors come and go. Source: R-I7. */
export const trusteeDecisions: readonly DecisionKind[] = [
  ordinary(
    'employees-elect-trustee',
    'Election of an employee trustee director',
    ['Trust deed, trustee directors [design]'],
    { ...ofEmployees, effect: 'appointment' },
  ),
  ordinary(
    'employees-remove-trustee',
    'Removal of an employee trustee director',
    ['Trust deed, trustee directors [design]'],
    { ...ofEmployees, effect: 'removal' },
  ),
  ofBoard(
    'trustees-appoint-independent',
    'Appointment of the independent trustee director',
    ['Trust deed, trustee directors [design]'],
    { effect: 'appointment', rule: 'R-I7' },
  ),
  ofBoard(
    'trustees-remove-independent',
    'Removal of the independent trustee director',
    ['Trust deed, trustee directors [design]'],
    { effect: 'removal', rule: 'R-I7' },
  ),
];

/** Directors of the company, appointed by the votes of shares. Source: R-A25. */
export const companyDirector: Office = directorship('director', 'Director', 5, {
  appointedBy: 'members-appoint-director',
  removedBy: 'members-remove-director',
  cites: ['Articles, directors [design]'],
});

/** Appointment of a director of the company by the votes of shares. */
export const appointsDirector = (change: Partial<DecisionKind> = {}): DecisionKind =>
  ordinary(
    'members-appoint-director',
    'Appointment of a director',
    ['Articles, directors [design]'],
    {
      effect: 'appointment',
      ...change,
    },
  );

export const STAFF_BONUS = {
  code: 'bonus',
  name: 'Bonus to all employees',
  type: 'bonus',
} as const;
export const DIVIDEND = { code: 'dividend', name: 'Dividend on shares', type: 'dividend' } as const;

/** A dividend out of what can be distributed, as the articles let it be declared. Source: R-G1. */
export const dividendsBy = (cites: readonly string[]) =>
  ({ allowed: true, capNumerator: 1, capDenominator: 1, cites }) as const;
