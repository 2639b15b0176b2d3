import { bonus } from './bonus/bonus';
import { dividend } from './dividend/dividend';
import { interest } from './interest/interest';
import { memberDividendLimits } from './member-dividend-limits/member-dividend-limits';
import { patronage } from './patronage/patronage';
import { type Question } from './question';
import { transfer } from './transfer/transfer';

/** What may be paid, and to whom. */
export const moneyQuestions: readonly Question[] = [
  dividend,
  interest,
  transfer,
  patronage,
  memberDividendLimits,
  bonus,
];
