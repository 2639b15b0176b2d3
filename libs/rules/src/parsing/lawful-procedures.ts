import { type Constitution, type DecisionKind } from '../constitution';
import { isSociety } from '../statute/legal-forms';
import { isCompany } from '../statute/notice';
import { type Fault } from './fault';
import { entrenchmentFaults } from './lawful-articles';
import { societyFaults } from './lawful-society';
import { refuses } from './refuses';

/** Is each decision taken in a way that the law has for it? Source: R-A1, R-A25, R-A34, R-A37, R-C4, R-C5, R-C7. */
export const checkProcedures = (constitution: Constitution): Fault[] => [
  ...writtenFaults(constitution),
  ...constitution.decisionKinds.flatMap((kind, index) => {
    const path = `/decisionKinds/${index}`;
    return [
      ...(isCompany(constitution.legalForm) ? ofCompany(constitution, kind, path) : []),
      ...(isSociety(constitution.legalForm) ? societyFaults(constitution, kind, path) : []),
      ...namesOfLaw(constitution, kind, path),
    ];
  }),
];

const AT_MEETING_ONLY: readonly DecisionKind['subject'][] = ['director-removal', 'auditor-removal'];

/** A private company can always resolve in writing, a public one never. */
function writtenFaults({ legalForm, writtenResolutions }: Constitution): Fault[] {
  if (!writtenResolutions) return [];
  const path = '/writtenResolutions/allowed';
  const isPublic = legalForm === 'public-limited-company';
  return [
    ...refuses(
      isPublic && writtenResolutions.allowed,
      path,
      'written-resolution',
      { rule: 'R-A1', citation: 'Companies Act 2006 s.281(2)' },
      'Members of a public company resolve at a meeting only. Give false.',
    ),
    ...refuses(
      isCompany(legalForm) && !isPublic && !writtenResolutions.allowed,
      path,
      'written-resolution',
      { rule: 'R-A37', citation: 'Companies Act 2006 s.300 [from knowledge]' },
      'Articles cannot keep members of a private company from resolving in writing. Give true.',
    ),
  ];
}

const ofCompany = (constitution: Constitution, kind: DecisionKind, path: string): Fault[] => [
  ...(kind.procedure === 'written-resolution' ? inWriting(constitution, kind, path) : []),
  ...refuses(
    kind.procedure === 'instrument',
    `${path}/procedure`,
    'procedure',
    { rule: 'R-C7', citation: 'Co-operative and Community Benefit Societies Act 2014 s.119' },
    'Only a society is dissolved by an instrument that its members sign. Use "poll".',
  ),
  ...refuses(
    AT_MEETING_ONLY.includes(kind.subject) &&
      kind.electorate === 'legal-members' &&
      isMoreThanHalf(kind),
    `${path}/threshold`,
    'threshold',
    { rule: 'R-A25', citation: 'Companies Act 2006 ss.168, 281(3), 510' },
    'The Act has members remove a director or an auditor by ordinary resolution, and articles cannot raise that. Give more than 1/2.',
  ),
  ...entrenchmentFaults(kind, path),
];

const inWriting = (
  { legalForm }: Constitution,
  { subject, denominator }: DecisionKind,
  path: string,
): Fault[] => [
  ...refuses(
    AT_MEETING_ONLY.includes(subject),
    `${path}/procedure`,
    'written-resolution',
    { rule: 'R-A34', citation: 'Companies Act 2006 s.288(2)' },
    'A director or an auditor is removed at a meeting, where they may be heard, never in writing. Use "poll".',
  ),
  ...refuses(
    legalForm === 'public-limited-company',
    `${path}/procedure`,
    'written-resolution',
    { rule: 'R-A1', citation: 'Companies Act 2006 s.281(2)' },
    'Members of a public company resolve at a meeting only. Use "poll".',
  ),
  ...refuses(
    denominator !== 'ELIGIBLE_TOTAL',
    `${path}/denominator`,
    'written-resolution',
    { rule: 'R-A3', citation: 'Companies Act 2006 ss.282(2), 283(2)' },
    'A written resolution needs its share of the votes of all who are entitled. Use "ELIGIBLE_TOTAL".',
  ),
];

/** A kind of resolution that the law of another form has. */
const namesOfLaw = (
  { legalForm }: Constitution,
  { inLaw, effect }: DecisionKind,
  path: string,
): Fault[] => [
  ...refuses(
    effect === 'filing' && !isCompany(legalForm),
    `${path}/effect`,
    'procedure',
    { rule: 'R-A42', citation: 'Companies Act 2006 ss.29–30' },
    'Only a company files its special resolutions at Companies House. Give "none".',
  ),
  ...refuses(
    (inLaw?.startsWith('society-') === true && !isSociety(legalForm)) ||
      (inLaw === 'special' && !isCompany(legalForm)),
    `${path}/inLaw`,
    'procedure',
    {
      rule: 'R-A2',
      citation:
        'Companies Act 2006 s.283; Co-operative and Community Benefit Societies Act 2014 ss.111, 113',
    },
    'This legal form has no such resolution. A company has "special", a society "society-special" and "society-conversion".',
  ),
];

const isMoreThanHalf = ({ threshold }: DecisionKind): boolean =>
  !threshold.strict || 2 * threshold.numerator > threshold.denominator;
