import { compare, rational } from '@folkmoot/basics';
import { type Constitution, type DecisionKind } from '../constitution';
import { type Fault } from './fault';

/** Is each way of voting one that the law and plain sense allow? Source, R-A3, R-A4, R-E17. */
export const checkVotes = ({
  decisionKinds,
  constituencies,
  elections,
  offices,
}: Constitution): Fault[] => [
  ...decisionKinds.flatMap((kind, index) => [
    ...thresholdFaults(kind, `/decisionKinds/${index}/threshold`),
    ...denominatorFaults(kind, `/decisionKinds/${index}/denominator`),
    ...specialFaults(kind, `/decisionKinds/${index}`),
  ]),
  ...(constituencies.some(({ legalMembers }) => legalMembers) ? [] : [noLegalMembers]),
  ...(elections.minimumDaysOpen >= 7 ? [] : [pollTooShort]),
  ...offices.flatMap(({ termYears, maximumYears }, index) =>
    termYears <= maximumYears ? [] : [termOverMaximum(`/offices/${index}/termYears`)],
  ),
  ...(elections.termYears <= (elections.maximumYears ?? elections.termYears)
    ? []
    : [termOverMaximum('/elections/termYears')]),
];

const noLegalMembers: Fault = {
  path: '/constituencies',
  code: 'no-legal-members',
  says: 'Mark at least one constituency as legal members: a company has members in law.',
  citation: 'Companies Act 2006 s.112',
};

const pollTooShort: Fault = {
  path: '/elections/minimumDaysOpen',
  code: 'poll-too-short',
  says: 'Keep an election poll open for at least 7 days.',
  citation: 'R-E17',
};

const termOverMaximum = (path: string): Fault => ({
  path,
  code: 'term-over-maximum',
  says: 'One term is longer than a person may serve in all. Shorten the term or raise the maximum.',
  citation: 'R-E9',
});

/** Both a motion and its opposite could be carried by half or less; more than all carries nothing. */
function thresholdFaults({ threshold }: DecisionKind, path: string): Fault[] {
  const { numerator, denominator, strict } = threshold;
  const half = compare(rational(numerator, denominator), rational(1, 2));
  const all = compare(rational(numerator, denominator), rational(1));
  const says =
    half < 0 || (half === 0 && !strict)
      ? 'Ask for more than half: exactly half would carry a motion and its opposite alike.'
      : all > 0 || (all === 0 && strict)
        ? 'Nothing can be carried by more than everybody. Ask for all, or for less.'
        : null;
  return says ? [{ path, code: 'threshold', says, citation: 'Companies Act 2006 s.282' }] : [];
}

function denominatorFaults({ denominator, electorate }: DecisionKind, path: string): Fault[] {
  const council = electorate === 'council' || electorate === 'elected-council';
  const says =
    denominator === 'MEMBERS_IN_OFFICE' && !council
      ? 'Only a council has members in office. Measure against VOTES_CAST or ELIGIBLE_TOTAL.'
      : electorate === 'legal-members' && denominator === 'MEMBERS_VOTING'
        ? 'A company measures votes, not voters. Use VOTES_CAST, or ELIGIBLE_TOTAL for a written resolution.'
        : null;
  return says
    ? [{ path, code: 'denominator', says, citation: 'Companies Act 2006 ss.282–283' }]
    : [];
}

/** What is filed as a special resolution must be one. */
function specialFaults({ effect, electorate, threshold }: DecisionKind, path: string): Fault[] {
  if (effect !== 'filing') return [];
  const citation = 'Companies Act 2006 s.283';
  const share = rational(threshold.numerator, threshold.denominator);
  return [
    ...(electorate === 'legal-members'
      ? []
      : [
          {
            path: `${path}/electorate`,
            code: 'no-legal-members' as const,
            says: 'A special resolution is passed by the legal members.',
            citation,
          },
        ]),
    ...(compare(share, rational(3, 4)) < 0
      ? [
          {
            path: `${path}/threshold`,
            code: 'threshold' as const,
            says: 'A special resolution needs at least three quarters.',
            citation,
          },
        ]
      : []),
  ];
}
