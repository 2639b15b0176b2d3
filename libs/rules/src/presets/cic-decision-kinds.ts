import { type DecisionKind } from '../constitution';
import { councilRemovesAfterReply, councilRemovesItsOwn, ofCouncil } from './parts/kinds';

/** What the council decides, by the constitution. Source: R-E2, R-E4, R-E8, R-E16. */
export const councilDecisions: readonly DecisionKind[] = [
  ofCouncil('council-resolution', 'Resolution of the council', [
    'Constitution, council resolutions',
    'Pattern of members’ councils [design]',
  ]),
  ofCouncil(
    'council-appoint-chair',
    'Appointment of the chair',
    ['Constitution, appointment of the chair', 'Mirrors NHS Act 2006 Sch 7 para 17 [design]'],
    { effect: 'appointment' },
  ),
  ofCouncil(
    'council-appoint-ned',
    'Appointment of a non-executive director',
    [
      'Constitution, appointment of non-executive directors',
      'Mirrors NHS Act 2006 Sch 7 para 17 [design]',
    ],
    { effect: 'appointment' },
  ),
  councilRemovesAfterReply('council-remove-chair', 'Removal of the chair', [
    'Constitution, removal of the chair',
    'Mirrors NHS Act 2006 Sch 7 para 17(2) [design]',
  ]),
  councilRemovesAfterReply('council-remove-ned', 'Removal of a non-executive director', [
    'Constitution, removal of non-executive directors',
    'Mirrors NHS Act 2006 Sch 7 para 17(2) [design]',
  ]),
  councilRemovesItsOwn('council-remove-member', 'Removal of a council member', [
    'Constitution, removal of a council member',
    'Standing orders, removal of a council member [design]',
  ]),
  ofCouncil(
    'council-set-pay',
    'Pay of the chair and non-executive directors',
    ['Constitution, pay of the chair and non-executive directors', 'Who sets pay [design]'],
    { rule: 'R-E4' },
  ),
  ofCouncil(
    'council-appoint-auditor',
    'Appointment or removal of the auditor',
    ['Constitution, the auditor', 'The members may appoint too: Companies Act 2006 s.485 [design]'],
    { rule: 'R-E4' },
  ),
  ofCouncil(
    'council-co-opt',
    'Co-option to a partner seat',
    ['Constitution, co-option', 'Majority of the elected members [design]'],
    { electorate: 'elected-council', denominator: 'MEMBERS_IN_OFFICE', effect: 'appointment' },
  ),
  ofCouncil(
    'council-surplus-allocation',
    'Allocation of the surplus',
    ['Constitution, use of surplus', 'Who allocates [design]'],
    { effect: 'allocation', rule: 'R-G2' },
  ),
  ofCouncil('council-fund-round', 'Round of the community fund', ['Constitution, community fund'], {
    rule: 'R-E16',
  }),
];
