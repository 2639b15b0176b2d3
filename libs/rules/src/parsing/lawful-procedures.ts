import { compare, rational } from '@folkmoot/basics';
import { type Constitution, type DecisionKind, type Fraction } from '../constitution';
import { isSociety } from '../statute/legal-forms';
import { isCompany } from '../statute/notice';
import { type Fault } from './fault';
import { entrenchmentFaults } from './lawful-articles';
import { refuses } from './refuses';

/** Is each decision taken in a way that the law has for it? Source: R-A1, R-A25, R-A34, R-A37, R-C4, R-C5, R-C7. */
export const checkProcedures = (constitution: Constitution): Fault[] => [
  ...writtenFaults(constitution),
  ...constitution.decisionKinds.flatMap((kind, index) => {
    const path = `/decisionKinds/${index}`;
    return [
      ...(isCompany(constitution.legalForm) ? ofCompany(constitution, kind, path) : []),
      ...(isSociety(constitution.legalForm) ? ofSociety(constitution, kind, path) : []),
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

function ofSociety({ constituencies }: Constitution, kind: DecisionKind, path: string): Fault[] {
  const terms = kind.inLaw && SOCIETY_TERMS[kind.inLaw];
  const instrument = refuses(
    kind.procedure === 'instrument' &&
      (kind.denominator !== 'MEMBERS_ALL_SIGNED' || isLess(kind.threshold, [3, 4])),
    `${path}/threshold`,
    'procedure',
    {
      rule: 'R-C7',
      citation: 'Co-operative and Community Benefit Societies Act 2014 s.119(3)(a)',
    },
    'Three quarters of all members sign an instrument of dissolution. Give 3/4 of "MEMBERS_ALL_SIGNED" or more.',
  );
  if (!terms) return instrument;
  const { confirmation } = kind;
  return [
    ...instrument,
    ...refuses(
      isLess(kind.threshold, terms.threshold) ||
        (terms.turnout !== null && isLess(kind.turnout ?? NONE, terms.turnout)),
      `${path}/threshold`,
      'threshold',
      terms,
      `Its first meeting needs ${terms.says}. Ask for that, or for more.`,
    ),
    ...refuses(
      kind.procedure !== 'two-meetings' ||
        !confirmation ||
        isLess(confirmation.threshold, [1, 2]) ||
        confirmation.earliestDays < 14 ||
        confirmation.latestMonths > 1,
      `${path}/confirmation`,
      'procedure',
      terms,
      'A second meeting, 14 days to one month after the first, confirms it by more than half of those who vote. Give the procedure "two-meetings" and such a confirmation.',
    ),
    ...investorFaults(constituencies, kind, path),
  ];
}

const society = (section: string): string =>
  `Co-operative and Community Benefit Societies Act 2014 ${section}`;

const SOCIETY_TERMS: Readonly<
  Partial<
    Record<
      NonNullable<DecisionKind['inLaw']>,
      {
        readonly rule: string;
        readonly citation: string;
        readonly threshold: readonly [number, number];
        readonly turnout: readonly [number, number] | null;
        readonly says: string;
      }
    >
  >
> = {
  'society-special': {
    rule: 'R-C4',
    citation: society('s.111'),
    threshold: [2, 3],
    turnout: null,
    says: 'two thirds of those who vote',
  },
  'society-conversion': {
    rule: 'R-C5',
    citation: society('s.113'),
    threshold: [3, 4],
    turnout: [1, 2],
    says: 'three quarters of those who vote, and half of all members voting',
  },
};

const investorFaults = (
  constituencies: Constitution['constituencies'],
  { inLaw, without = [] }: DecisionKind,
  path: string,
): Fault[] =>
  constituencies.flatMap(({ code, name, stakeholders, legalMembers }) =>
    refuses(
      inLaw === 'society-conversion' &&
        stakeholders === 'investors' &&
        legalMembers &&
        !without.includes(code),
      `${path}/without`,
      'procedure',
      { rule: 'R-C20', citation: 'Community Shares Handbook 2.4; society rules' },
      `${name} are members who invest and do not trade, and have no vote on turning the society into a company. List “${code}” here.`,
    ),
  );

/** A kind of resolution that the law of another form has. */
const namesOfLaw = ({ legalForm }: Constitution, { inLaw }: DecisionKind, path: string): Fault[] =>
  refuses(
    (inLaw?.startsWith('society-') === true && !isSociety(legalForm)) ||
      (inLaw === 'special' && !isCompany(legalForm)),
    `${path}/inLaw`,
    'procedure',
    { rule: 'R-A2', citation: `Companies Act 2006 s.283; ${society('ss.111, 113')}` },
    'This legal form has no such resolution. A company has "special", a society "society-special" and "society-conversion".',
  );

const NONE: Fraction = { numerator: 0, denominator: 1 };

const isLess = (given: Fraction, [numerator, denominator]: readonly [number, number]): boolean =>
  compare(rational(given.numerator, given.denominator), rational(numerator, denominator)) < 0;

const isMoreThanHalf = ({ threshold }: DecisionKind): boolean =>
  !threshold.strict || 2 * threshold.numerator > threshold.denominator;
