import { forgetPaper, forgetPapers } from '../../shared/ballot-paper/papers';
import {
  receipt as askReceipt,
  type Answer,
  type CastReceipt,
  type Paper,
  type Receipt,
} from '../../shared/api-voting';
import { Unreachable } from '../../shared/problem';

const justCast = new Map<string, Receipt>();

/** The receipt that the server holds; without a connection, as much as casting has answered. */
export async function receiptOf(poll: string, signal: AbortSignal): Promise<Receipt> {
  try {
    return await askReceipt(poll, signal);
  } catch (reason) {
    const known = justCast.get(poll);
    if (known && reason instanceof Unreachable) return known;
    throw reason;
  }
}

/** After casting: what is known is kept, and the paper must be asked for again. */
export function rememberCast(paper: Paper, answers: readonly Answer[], cast: CastReceipt): void {
  forgetPaper(paper.poll);
  justCast.set(paper.poll, receiptFrom(paper, answers, cast));
}

/** Called where a journey begins, so that it begins with what is true now. */
export function beginAfresh(): void {
  forgetPapers();
  justCast.clear();
}

function receiptFrom(
  { poll, title, contests }: Paper,
  answers: readonly Answer[],
  cast: CastReceipt,
): Receipt {
  const choices = answers.flatMap((answer) =>
    contests
      .filter(({ id }) => id === answer.contest)
      .map((contest) => ({
        title: contest.title,
        kind: contest.kind,
        options: namesOf(contest, answer.options),
      })),
  );
  return { ...cast, poll, title, choices, opening: null, replaces: null };
}

const namesOf = ({ options }: Paper['contests'][number], ids: readonly string[]): string[] =>
  ids.flatMap((id) => options.filter((option) => option.id === id).map(({ name }) => name));
