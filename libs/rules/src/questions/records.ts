import { breakdown } from './breakdown/breakdown';
import { type Question } from './question';
import { registerRequest } from './register-request/register-request';
import { retention } from './retention/retention';

/** Who may see what, and how long it is kept. */
export const recordQuestions: readonly Question[] = [registerRequest, breakdown, retention];
