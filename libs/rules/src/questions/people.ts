import { entitlement } from './entitlement/entitlement';
import { type Question } from './question';

/** Who may vote or stand, who holds which post, and how they come to it. */
export const peopleQuestions: readonly Question[] = [entitlement];
