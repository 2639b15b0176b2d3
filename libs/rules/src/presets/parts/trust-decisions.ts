import { type DecisionKind } from '../../constitution';
import { moreThanHalf } from './fractions';
import { councilRemovesAfterReply, councilRemovesItsOwn, ofBoard, ofCouncil } from './kinds';

const act = (sections: string): string => `National Health Service Act 2006 ${sections}`;
const APPOINTS = act('Sch 7 para 17(1)');
const REMOVES = act('Sch 7 para 17(2)');

const appointment = { effect: 'appointment', rule: 'R-D5' } as const;
const removal = { rule: 'R-D5' } as const;
const ofAllGovernors = { denominator: 'MEMBERS_IN_OFFICE', threshold: moreThanHalf } as const;

/** What the council of governors decides, and the directors with it. Source: R-D5, R-D7, R-D8. */
export const councilDecides: readonly DecisionKind[] = [
  ofCouncil('council-resolution', 'Resolution of the council', ['Standing orders [design]']),
  ofCouncil('council-appoint-chair', 'Appointment of the chair', [APPOINTS], appointment),
  ofCouncil('council-appoint-ned', 'Appointment of a non-executive', [APPOINTS], appointment),
  councilRemovesAfterReply('council-remove-chair', 'Removal of the chair', [REMOVES], removal),
  councilRemovesAfterReply('council-remove-ned', 'Removal of a non-executive', [REMOVES], removal),
  councilRemovesItsOwn('council-remove-governor', 'Removal of a governor', [
    'Trust constitution, removal of a governor [design]',
  ]),
  ofCouncil('council-appoint-auditor', 'Appointment of the auditor', [act('Sch 7 para 23')], {
    rule: 'R-D8',
  }),
  ofCouncil('council-significant-transaction', 'Significant transaction', [act('s.51A')], {
    rule: 'R-D7',
  }),
  ofCouncil(
    'council-amend-constitution',
    'Amendment of the constitution, by the governors',
    [act('s.37 [from knowledge]')],
    { alsoNeeds: ['board-amend-constitution'], subject: 'articles', rule: 'R-D7' },
  ),
  ofBoard(
    'board-amend-constitution',
    'Amendment of the constitution, by the directors',
    [act('s.37 [from knowledge]')],
    { rule: 'R-D7' },
  ),
  ofCouncil(
    'council-merger',
    'Merger, acquisition, separation or dissolution',
    [act('ss.56–57A [from knowledge]')],
    { ...ofAllGovernors, rule: 'R-D7' },
  ),
  ofCouncil(
    'council-other-income',
    'Raising income from other sources by five points',
    [act('s.43 [from knowledge]')],
    { rule: 'R-D7' },
  ),
];
