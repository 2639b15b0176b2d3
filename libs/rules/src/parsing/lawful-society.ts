import { compare, rational } from '@folkmoot/basics';
import { type Constitution, type DecisionKind, type Fraction } from '../constitution';
import { type Fault } from './fault';
import { refuses } from './refuses';

/** Does a society decide by the majorities, and in the meetings, of its Act? Source: R-C4, R-C5, R-C7, R-C20. */
export function societyFaults(
  { constituencies }: Constitution,
  kind: DecisionKind,
  path: string,
): Fault[] {
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

const NONE: Fraction = { numerator: 0, denominator: 1 };

const isLess = (given: Fraction, [numerator, denominator]: readonly [number, number]): boolean =>
  compare(rational(given.numerator, given.denominator), rational(numerator, denominator)) < 0;
