import {
  answersOf,
  type BallotOpeningRefusal,
  type Election,
  isRanking,
  openBallot,
} from '@folkmoot/ballot';
import { ok, type Result } from '@folkmoot/basics';

/** A sealed vote that was opened in place of being cast, made again from what opens it. */
export interface ReopenedVote {
  /** The same as was shown before, or the machine sealed something else. */
  readonly tracker: string;
  readonly questions: readonly {
    readonly question: string;
    /** Names, in the order of preference where it is a ranking; empty for a blank vote. */
    readonly chosen: readonly string[];
    readonly ranked: boolean;
  }[];
}

/** Makes a vote again on another device, and says what is in it. @param opening  as `formatOpening` writes it */
export function reopenVote(
  election: Election,
  opening: string,
): Result<ReopenedVote, BallotOpeningRefusal> {
  const opened = openBallot(election, opening);
  if (!opened.ok) return opened;
  const { tracker, marks } = opened.value;
  const questions = election.questions.map((question, at) => {
    const given = marks[at];
    const names = answersOf(question);
    return {
      question: isRanking(question) ? question.value.question : question.question,
      chosen: given === 'blank' || !given ? [] : given.map((mark) => names[mark] ?? ''),
      ranked: isRanking(question),
    };
  });
  return ok({ tracker, questions });
}
