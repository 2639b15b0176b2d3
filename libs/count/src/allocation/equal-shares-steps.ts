import { formatPounds, type Rational, toDecimal } from '@folkmoot/basics';
import { counted } from '../words';
import { type Payment } from './allocation-sheet';
import { type Bid } from './bids';
import { type Purchase, type Utility } from './equal-shares';
import { type Price, type Purses } from './purses';
import { type StepWriter } from './step-writer';

const citation = (utility: Utility): string =>
  `Method of Equal Shares (Peters, Pierczyński and Skowron 2021), ${utility} utilities`;

/** Writes what equal shares fund. */
export function writePurchase(
  { bid, price, tie, lot }: Purchase,
  utility: Utility,
  writer: StepWriter,
): void {
  if (lot) writer.lots.push({ step: writer.steps.length + 1, ...lot });
  const supporters = counted(bid.approvals, 'supporter');
  const most = formatPounds(roundedUp(price.most));
  const merit =
    utility === 'cost'
      ? `${toDecimal(price.effectiveVotes, 2)} effective votes, the most of all`
      : 'the least of all';
  writer.fund(bid, {
    rule: 'equal-shares',
    payment: paymentOf(bid, price),
    why: {
      citation: citation(utility),
      reason: `Its ${supporters} can pay for it at no more than ${most} each: ${merit}.${tie}`,
    },
  });
}

/** Says why each project that is left was not funded from shares. */
export function passOverRest(
  bids: readonly Bid[],
  utility: Utility,
  purses: Purses,
  writer: StepWriter,
): void {
  for (const bid of bids) {
    const held = formatPounds(purses.heldBy(bid));
    const reason = `Its ${counted(bid.approvals, 'supporter')} have ${held} left in all, and it costs ${formatPounds(bid.pence)}.`;
    writer.passOver(bid, { rule: 'equal-shares', why: { citation: citation(utility), reason } });
  }
}

function paymentOf({ approvals }: Bid, { most, payingMost, effectiveVotes }: Price): Payment {
  return {
    most: fraction(most),
    payingMost,
    payingLess: approvals - payingMost,
    effectiveVotes: fraction(effectiveVotes),
  };
}

/** To whole pence, so that “no more than” stays true. */
const roundedUp = ({ numerator, denominator }: Rational): bigint =>
  (numerator + denominator - 1n) / denominator;

/** An exact fraction as a sheet has it. */
export const fraction = ({ numerator, denominator }: Rational): string =>
  denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
