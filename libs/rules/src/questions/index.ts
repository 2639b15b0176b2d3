import { type Result } from '@folkmoot/basics';
import { type Constitution } from '../constitution';
import { type Ruling } from '../outcome';
import { type Fault } from '../parsing/fault';
import { answerFrom } from './answer';
import { electionQuestions } from './elections';
import { fundQuestions } from './fund';
import { meetingQuestions } from './meetings';
import { moneyQuestions } from './money';
import { notice } from './notice/notice';
import { ownershipQuestions } from './ownership';
import { peopleQuestions } from './people';
import { type Question } from './question';
import { recordQuestions } from './records';

/** Everything that the rules can be asked apart from what is put to a poll. */
export const questions: readonly Question[] = [
  ...peopleQuestions,
  ...electionQuestions,
  ...moneyQuestions,
  ...ownershipQuestions,
  ...recordQuestions,
  ...fundQuestions,
  ...meetingQuestions,
  notice,
];

/**
 * Answers a document of facts under a constitution.
 * @param facts  a document whose `type` names one of the questions
 * @returns the ruling; or every fault of the document, each with its JSON pointer
 */
export const ask = (constitution: Constitution, facts: unknown): Result<Ruling, readonly Fault[]> =>
  answerFrom(questions, constitution, facts);

export { type Question } from './question';
