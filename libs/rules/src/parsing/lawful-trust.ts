import { compare, rational } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { stepSays } from '../reasoning/explain';
import { demandsOnCouncil } from '../statute/trust-council';
import { type Fault } from './fault';
import { refuses } from './refuses';

const schedule = (paragraphs: string): string =>
  `National Health Service Act 2006 Sch 7 ${paragraphs}`;

/** Is the council of an NHS foundation trust made up and elected, and does it remove, as the law asks? Source: R-D3, R-D5, R-D9, R-D15. */
export function checkTrust(constitution: Constitution): Fault[] {
  if (constitution.legalForm !== 'nhs-foundation-trust') return [];
  return [
    ...compositionFaults(constitution),
    ...removalFaults(constitution),
    ...refuses(
      constitution.elections.termYears > 3,
      '/elections/termYears',
      'composition',
      { rule: 'R-D9', citation: schedule('para 9') },
      'A governor is elected for three years at the most. Give 3 or less.',
    ),
    ...refuses(
      constitution.elections.secrecy !== 'secret',
      '/elections/secrecy',
      'secrecy',
      { rule: 'R-D15', citation: 'Model Election Rules 2014 r.19 [from knowledge]' },
      'Governors are elected by secret ballot. Give "secret".',
    ),
  ];
}

/** Whether there is a medical school a constitution does not say, so a seat of a university is not asked for here. */
const compositionFaults = ({ constituencies }: Constitution): Fault[] =>
  demandsOnCouncil(constituencies, false).flatMap(({ step, remedy }) =>
    refuses(!step.holds, '/constituencies', 'composition', step, `${stepSays(step)}. ${remedy}`),
  );

/** The council removes the chair and non-executive directors by three quarters of its members, in office and not only voting. */
const removalFaults = ({ offices, decisionKinds }: Constitution): Fault[] =>
  decisionKinds.flatMap(({ code, effect, electorate, denominator, threshold }, index) =>
    refuses(
      effect === 'removal' &&
        offices.some(({ isDirector, removedBy }) => isDirector && removedBy === code) &&
        (electorate !== 'council' ||
          denominator !== 'MEMBERS_IN_OFFICE' ||
          compare(rational(threshold.numerator, threshold.denominator), rational(3, 4)) < 0),
      `/decisionKinds/${index}/threshold`,
      'threshold',
      { rule: 'R-D5', citation: schedule('para 17(2)') },
      'Removing the chair or a non-executive director needs three quarters of the members of the council. Give 3/4 of "MEMBERS_IN_OFFICE" of the council.',
    ),
  );
