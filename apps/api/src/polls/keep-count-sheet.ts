import { type Instant } from '@folkmoot/basics';
import { canonicalJson, sha256Hex } from '@folkmoot/log';
import { type Tx } from '../platform/database';
import { enqueue } from '../platform/jobs';
import { ballotsText } from './ballots-text';
import { type ContestBallots } from './poll-ballots';
import { type PollPaper } from './poll-book';

/** What a decision's evidence says of a count. */
export interface SheetEvidence {
  readonly contest: string;
  readonly title: string;
  readonly sha256: string;
  readonly ballotsSha256: string;
}

export interface CountToKeep {
  readonly sheet: unknown;
  readonly at: Instant;
  /** From 1; a count made again has the next. */
  readonly number?: number;
}

/** Publishes the count of a contest with exactly the ballots that were counted. What opened them is needed no longer. */
export async function keepCountSheet(
  tx: Tx,
  poll: PollPaper,
  ballots: ContestBallots,
  { sheet, at, number = 1 }: CountToKeep,
): Promise<SheetEvidence & { [key: string]: string }> {
  const [text, counted] = [canonicalJson(sheet), ballotsText(ballots)];
  const sha256 = sha256Hex(text);
  if (poll.secrecy === 'secret') await enqueue(tx, 'destroy-poll-key', { poll: poll.id });
  await tx.query(
    `insert into governance.count_sheet (contest_id, poll_id, sha256, sheet, ballots, published_at, number) values ($1, $2, $3, $4, $5, $6, $7)`,
    [ballots.contest.id, poll.id, sha256, text, counted, at, number],
  );
  return {
    contest: ballots.contest.id,
    title: ballots.contest.title,
    sha256,
    ballotsSha256: sha256Hex(counted),
  };
}
