import { add, compare, type Rational, rational } from '@folkmoot/basics';
import { type Constitution, type Fraction } from '../constitution';
import { isSociety } from '../statute/legal-forms';
import { type Fault } from './fault';
import { refuses } from './refuses';

/** Is each member's vote worth what law and arithmetic let it be? Source: R-C2, R-C20, R-C21, R-C24. */
export const checkPower = (constitution: Constitution): Fault[] => [
  ...refuses(
    isSociety(constitution.legalForm) && constitution.voting?.basis === 'share',
    '/voting/basis',
    'one-member-one-vote',
    {
      rule: 'R-C2',
      citation: 'Co-operative and Community Benefit Societies Act 2014 s.2(2); FCA RFCCBS 4',
    },
    'In a society one member has one vote, whatever shares they hold. Give "member".',
  ),
  ...weightFaults(constitution),
  ...capFaults(constitution),
];

const togetherOf = (shares: readonly Fraction[]): Rational =>
  shares.map((one) => rational(one.numerator, one.denominator)).reduce(add, rational(0));

const weighing = { rule: 'R-C24', citation: 'Constitution, weight of votes' };

function weightFaults({ voting }: Constitution): Fault[] {
  const weights = voting?.classes?.weights;
  if (!weights) return [];
  const total = togetherOf(weights);
  const { numerator, denominator } = total;
  return refuses(
    compare(total, rational(1)) !== 0,
    '/voting/classes/weights',
    'weights',
    weighing,
    `The weights come to ${numerator}/${denominator}. Make them add up to one.`,
  );
}

const capFaults = ({ voting }: Constitution): Fault[] => [
  ...refuses(
    (voting?.caps ?? []).every((cap) => cap.numerator < cap.denominator) &&
      compare(togetherOf(voting?.caps ?? []), rational(1)) >= 0,
    '/voting/caps',
    'weights',
    weighing,
    'Together these caps come to all votes or more, which leaves nothing to the others. Make them add up to less than one.',
  ),
  ...(voting?.caps ?? []).flatMap(({ numerator, denominator }, index) =>
    refuses(
      numerator >= denominator,
      `/voting/caps/${index}/numerator`,
      'weights',
      weighing,
      'A cap of all votes or more caps nothing. Give a share below one.',
    ),
  ),
];
