import { compare, rational } from '@folkmoot/basics';
import { type Constituency, type Constitution } from '../constitution';
import { type Fault } from './fault';
import { refuses } from './refuses';

const schedule = (paragraphs: string): string =>
  `National Health Service Act 2006 Sch 7 ${paragraphs}`;

/** Is the council of an NHS foundation trust made up, and does it remove, as the Act asks? Source: R-D3, R-D5, R-D9. */
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
  ];
}

const seatsOf = (constituencies: readonly Constituency[]): number =>
  constituencies.reduce((all, { seats }) => all + seats, 0);

function compositionFaults({ constituencies }: Constitution): Fault[] {
  const of = (test: (constituency: Constituency) => boolean): number =>
    seatsOf(constituencies.filter(test));
  const all = seatsOf(constituencies);
  const elected = of((c) => c.filledBy === 'election' && c.stakeholders !== 'staff');
  const source = { rule: 'R-D3', citation: schedule('paras 8–9') };
  const refuse = (isWrong: boolean, says: string): Fault[] =>
    refuses(isWrong, '/constituencies', 'composition', source, says);
  return [
    ...refuse(
      2 * elected <= all,
      `Members other than staff elect ${elected} of ${all} governors, and must elect more than half. Give public or patients' constituencies more seats.`,
    ),
    ...refuse(
      of((c) => c.filledBy === 'election' && c.stakeholders === 'staff') < 3,
      'Staff elect at least three governors. Mark the staff constituencies with stakeholders "staff" and give them three seats or more.',
    ),
    ...refuse(
      of((c) => c.filledBy === 'appointment' && c.stakeholders === 'local-authority') < 1,
      'At least one governor is appointed by a local authority. Add a constituency with stakeholders "local-authority" that is filled by appointment.',
    ),
  ];
}

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
