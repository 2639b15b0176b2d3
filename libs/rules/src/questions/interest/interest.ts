import { formatDate, formatPounds, rational } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { type Ruling, type Step } from '../../outcome';
import { cite, find, type Source, weigh } from '../../reasoning/step';
import { fractionSays, shareSays } from '../../reasoning/words';
import { performanceInterestCap } from '../../statute/caps';
import { isCic, isSociety } from '../../statute/legal-forms';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type InterestFacts, interestFacts } from './facts';

type OnLoan = Extract<InterestFacts, { on: 'loan' }>;
type OnShares = Extract<InterestFacts, { on: 'shares' }>;

/**
 * May so much interest be paid for a year?
 * Source: R-B9 (loans of a community interest company, by the day of the agreement), R-C2 and R-C14 (shares of a
 * society: limited, and no more than is needed to obtain and keep the capital).
 */
export const interest = question(
  'interest',
  'May so much interest be paid on a loan or on shares?',
  interestFacts,
  (constitution, facts): Ruling => {
    const steps = facts.on === 'loan' ? onLoan(constitution, facts) : onShares(constitution, facts);
    const paid = formatPounds(BigInt(facts.interestPence));
    return rulingOf(
      ['in-order', 'out-of-order'],
      `Interest of ${paid} may be paid: ${steps[0]?.citation}.`,
      { steps },
    );
  },
);

function onLoan({ legalForm }: Constitution, facts: OnLoan): Step[] {
  const { agreedOn, baseRate, averageDebtPence, interestPence } = facts;
  const source: Source = { rule: 'R-B9', citation: 'CIC Regulations 2005 regs 21, 22' };
  if (!isCic(legalForm))
    return [find(source, 'Only community interest companies have a cap on such interest.', true)];
  const cap = performanceInterestCap(
    agreedOn,
    baseRate && rational(baseRate.numerator, baseRate.denominator),
  );
  if (!cap)
    return [
      find(
        source,
        'The cap of this agreement is four points above the base rate of the day it was made: give that rate.',
        false,
      ),
    ];
  const { numerator, denominator } = cap.share;
  return [
    weigh(
      { rule: 'R-B9', citation: cap.citation },
      `Interest that depends on performance may come to no more than ${shareSays(cap.share)} of the average debt, by the cap in force on ${formatDate(agreedOn)}.`,
      { times: Number(denominator), of: BigInt(interestPence), says: 'interest' },
      '<=',
      { times: Number(numerator), of: BigInt(averageDebtPence), says: 'average debt' },
    ),
  ];
}

function onShares({ legalForm, surplus }: Constitution, facts: OnShares): Step[] {
  const rule = legalForm === 'community-benefit-society' ? 'R-C14' : 'R-C2';
  const source: Source = { rule, citation: cite(surplus.cites, 'interest on shares') };
  const limit = surplus.shareInterest;
  if (!limit) return [find(source, 'The constitution provides for no interest on shares.', false)];
  const asked = isSociety(legalForm)
    ? [
        find(
          { rule, citation: 'Co-operative and Community Benefit Societies Act 2014 s.2' },
          facts.foundNecessary
            ? 'The board found that so much is needed to obtain and keep the capital.'
            : 'Nobody has found that so much is needed to obtain and keep the capital.',
          facts.foundNecessary,
        ),
      ]
    : [];
  return [
    weigh(
      source,
      `Interest on shares may come to no more than ${fractionSays(limit)} of what is paid up.`,
      { times: limit.denominator, of: BigInt(facts.interestPence), says: 'interest' },
      '<=',
      { times: limit.numerator, of: BigInt(facts.paidUpPence), says: 'paid up' },
    ),
    ...asked,
  ];
}
