import {
  paper as askPaper,
  receipt as askReceipt,
  type Answer,
  type CastReceipt,
  type Paper,
  type Receipt,
} from '../../shared/api-voting';
import { Unreachable } from '../../shared/problem';

const papers = new Map<string, Paper>();
const justCast = new Map<string, Receipt>();

/** The paper of a poll: asked for once, so that going from question to question needs no network. */
export async function paperOf(poll: string, signal: AbortSignal): Promise<Paper> {
  const known = papers.get(poll);
  if (known) return known;
  const asked = await askPaper(poll, signal);
  papers.set(poll, asked);
  return asked;
}

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
  papers.delete(paper.poll);
  justCast.set(paper.poll, receiptFrom(paper, answers, cast));
}

/** Called where a journey begins, so that it begins with what is true now. */
export function forgetPapers(): void {
  papers.clear();
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
