import { formatPounds } from '@folkmoot/basics';
import { type Ruling, type Step, type Warning } from '../../outcome';
import { list } from '../../reasoning/explain';
import { find, type Source } from '../../reasoning/step';
import { counted } from '../../reasoning/words';
import { bonusRelief, MOST_MONTHS_OF_SERVICE } from '../../statute/bonus';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type BonusFacts, bonusFacts } from './facts';

type Employee = BonusFacts['employees'][number];

const EQUALITY: Source = {
  rule: 'R-G5',
  citation: 'Income Tax (Earnings and Pensions) Act 2003 s.312C',
};

/**
 * Is a bonus paid to all eligible employees on the same terms, and how much of it is free of income tax?
 * Source: R-G5. Amounts may follow pay, length of service or hours, to the penny, and nothing else.
 */
export const bonus = question(
  'bonus',
  'Is a bonus paid to all employees on the same terms?',
  bonusFacts,
  (_, facts): Ruling => {
    const paid = facts.employees.filter(({ leftOut }) => !leftOut);
    const total = sum(paid);
    return rulingOf(
      ['in-order', 'out-of-order'],
      `${formatPounds(total)} is paid to ${counted(paid.length, 'employee')} on the same terms: ${EQUALITY.citation}.`,
      {
        steps: [leftOutFairly(facts), sameTerms(facts, paid)],
        warnings: taxed(facts, paid),
      },
    );
  },
);

const sum = (employees: readonly Employee[]): bigint =>
  employees.reduce((all, { pence }) => all + BigInt(pence), 0n);

function leftOutFairly({ employees }: BonusFacts): Step {
  const unfair = employees.filter(
    ({ leftOut, pence }) =>
      leftOut &&
      (BigInt(pence) > 0n || ('months' in leftOut && leftOut.months >= MOST_MONTHS_OF_SERVICE)),
  );
  return find(
    EQUALITY,
    unfair.length === 0
      ? `Nobody is left out who has ${MOST_MONTHS_OF_SERVICE} months of service and gave no cause.`
      : `Left out though they have a right to take part, or paid though left out: ${list(unfair.map(({ id }) => id))}.`,
    unfair.length === 0,
    { 'left out': employees.filter(({ leftOut }) => leftOut).length },
  );
}

const TERMS: Readonly<Record<BonusFacts['terms'], string>> = {
  equal: 'Everybody gets the same.',
  pay: 'Amounts follow pay, and nothing else.',
  'length-of-service': 'Amounts follow length of service, and nothing else.',
  hours: 'Amounts follow the hours worked, and nothing else.',
};

/** Everybody's amount is less than a penny from the exact share, in whole numbers. */
function sameTerms({ terms }: BonusFacts, paid: readonly Employee[]): Step {
  const measure = (one: Employee): bigint | null =>
    terms === 'equal' ? 1n : one.measure === undefined ? null : BigInt(one.measure);
  const measures = paid.map(measure);
  const all = measures.reduce<bigint>((a, b) => a + (b ?? 0n), 0n);
  const total = sum(paid);
  const odd = paid.filter((one, index) => {
    const share = measures[index] ?? null;
    if (share === null) return true;
    const off = BigInt(one.pence) * all - total * share;
    return all === 0n || off >= all || -off >= all;
  });
  return find(
    EQUALITY,
    odd.length === 0
      ? TERMS[terms]
      : `These amounts are not on the terms of the others: ${list(odd.map(({ id, pence }) => `${id} ${formatPounds(BigInt(pence))}`))}.`,
    odd.length === 0,
    { terms },
  );
}

function taxed({ paidOn }: BonusFacts, paid: readonly Employee[]): Warning[] {
  const relief = bonusRelief(paidOn);
  const free = relief?.pence ?? 0n;
  const over = paid.filter((one) => BigInt(one.pence) + BigInt(one.earlierPence ?? 0) > free);
  if (over.length === 0) return [];
  return [
    {
      rule: 'R-G5',
      citation: relief?.citation ?? 'Income Tax (Earnings and Pensions) Act 2003 s.312A',
      says: `Income tax is due on what passes ${formatPounds(free)} for one employee in a tax year: ${list(over.map(({ id }) => id))}.`,
    },
  ];
}
