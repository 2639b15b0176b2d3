import { compare, rational } from '@folkmoot/basics';
import { type Constitution, type DecisionKind, type Denominator } from '../constitution';
import { isSociety } from '../statute/legal-forms';
import { isCompany } from '../statute/notice';
import { type Fault } from './fault';
import { refuses } from './refuses';

/** Is each majority one that the law and plain sense allow? Source, R-A3, R-A4, R-05. */
export const checkVotes = (constitution: Constitution): Fault[] => [
  ...constitution.decisionKinds.flatMap((kind, index) => [
    ...thresholdFaults(kind, `/decisionKinds/${index}/threshold`),
    ...denominatorFaults(constitution, kind, `/decisionKinds/${index}/denominator`),
    ...specialFaults(constitution, kind, `/decisionKinds/${index}`),
    ...weightedFaults(constitution, kind, `/decisionKinds/${index}/denominator`),
  ]),
  ...refuses(
    !constitution.constituencies.some(({ legalMembers }) => legalMembers),
    '/constituencies',
    'no-legal-members',
    { rule: 'R-05', citation: registerOf(constitution) },
    'Somebody must be in the register of members. Give at least one constituency legalMembers true.',
  ),
];

const registerOf = ({ legalForm }: Constitution): string =>
  isCompany(legalForm)
    ? 'Companies Act 2006 s.112'
    : isSociety(legalForm)
      ? 'Co-operative and Community Benefit Societies Act 2014 s.30'
      : 'National Health Service Act 2006 Sch 7';

/** Both a motion and its opposite could be carried by half or less; more than all carries nothing. */
function thresholdFaults({ threshold }: DecisionKind, path: string): Fault[] {
  const { numerator, denominator, strict } = threshold;
  const half = compare(rational(numerator, denominator), rational(1, 2));
  const all = compare(rational(numerator, denominator), rational(1));
  const source = { rule: 'R-A3', citation: 'Companies Act 2006 s.282' };
  return [
    ...refuses(
      half < 0 || (half === 0 && !strict),
      path,
      'threshold',
      source,
      'Ask for more than half: exactly half would carry a motion and its opposite alike.',
    ),
    ...refuses(
      all > 0 || (all === 0 && strict),
      path,
      'threshold',
      source,
      'This asks for more than all the votes, so nothing could ever be carried. Ask for all, or for less.',
    ),
  ];
}

const OF_OFFICES: readonly Denominator[] = ['MEMBERS_IN_OFFICE', 'OTHERS_IN_OFFICE'];

function denominatorFaults(
  { legalForm }: Constitution,
  { denominator, electorate }: DecisionKind,
  path: string,
): Fault[] {
  const ofMembers = electorate === 'legal-members' || electorate === 'members';
  const source = { rule: 'R-03', citation: 'Companies Act 2006 ss.282–283' };
  return [
    ...refuses(
      OF_OFFICES.includes(denominator) && ofMembers,
      path,
      'denominator',
      source,
      'Only a council or a board has members in office. Measure against VOTES_CAST or ELIGIBLE_TOTAL.',
    ),
    ...refuses(
      electorate === 'legal-members' && denominator === 'MEMBERS_VOTING' && isCompany(legalForm),
      path,
      'denominator',
      source,
      'A company measures votes, not voters. Use VOTES_CAST, or ELIGIBLE_TOTAL for a written resolution.',
    ),
  ];
}

/** What is a special resolution in law must be one. Source: R-A4; Companies Act 2006 s.283. */
function specialFaults(
  { legalForm }: Constitution,
  { effect, electorate, threshold, inLaw }: DecisionKind,
  path: string,
): Fault[] {
  const isSpecial = inLaw === 'special' || (effect === 'filing' && isCompany(legalForm));
  if (!isSpecial) return [];
  const source = { rule: 'R-A4', citation: 'Companies Act 2006 s.283' };
  return [
    ...refuses(
      electorate !== 'legal-members',
      `${path}/electorate`,
      'no-legal-members',
      source,
      'A special resolution is passed by the members in law. Give the electorate "legal-members".',
    ),
    ...refuses(
      compare(rational(threshold.numerator, threshold.denominator), rational(3, 4)) < 0,
      `${path}/threshold`,
      'threshold',
      source,
      'A special resolution needs at least three quarters of the votes. Give 3/4 or more.',
    ),
  ];
}

const weightedFaults = (
  { voting }: Constitution,
  { denominator }: DecisionKind,
  path: string,
): Fault[] =>
  refuses(
    denominator === 'CLASS_WEIGHTED' && !voting?.classes,
    path,
    'weights',
    { rule: 'R-C24', citation: 'Constitution, weight of votes' },
    'Give the constituencies weights under /voting/classes, or measure against VOTES_CAST.',
  );
