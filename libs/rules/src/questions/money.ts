import { type Question } from './question';

/** What may be paid, to whom, and who controls the organisation. */
export const moneyQuestions: readonly Question[] = [];
