import { entitlement } from './entitlement/entitlement';
import { type Question } from './question';
import { rotation } from './rotation/rotation';
import { term } from './term/term';
import { vacancy } from './vacancy/vacancy';

/** Who may vote or stand, who holds which post, and how they come to it. */
export const peopleQuestions: readonly Question[] = [entitlement, term, rotation, vacancy];
