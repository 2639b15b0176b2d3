import { type Element, type Group, writeElection } from '@folkmoot/ballot';
import { ok, type Result } from '@folkmoot/basics';
import { type SealedContest } from './contest';
import { type QuestionRefusal, questionsOf } from './questions';

/** What is drawn or made for one box; all else of its election follows from the poll. */
export interface ElectionKey {
  /** From `newElectionUuid`. */
  readonly uuid: string;
  readonly publicKey: Element;
}

/**
 * The text of a box's election. But for the identifier and the key it holds nothing that is not in the log, so that
 * anybody can write it again and compare.
 * @param title  of the poll
 */
export function electionText(
  title: string,
  contests: readonly SealedContest[],
  { uuid, publicKey }: ElectionKey,
  group: Group,
): Result<string, QuestionRefusal> {
  const questions = questionsOf(contests);
  if (!questions.ok) return questions;
  const parameters = {
    description: '',
    name: title,
    public_key: publicKey,
    questions: questions.value,
    uuid,
  };
  return ok(writeElection(parameters, group));
}
