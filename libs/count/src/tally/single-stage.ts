import { err, ok, type Result } from '@folkmoot/basics';
import {
  assertSha256,
  type Contest,
  type ContestFault,
  type ContestOption,
  type CountRefusal,
  type CountTerms,
} from '../contest';
import { contestFault } from '../contest-fault';
import { type CountMethod, type CountSheet, type Why } from '../count-sheet';
import { sheetOf } from '../stv/sheet';
import { withdrawnPlaces } from '../stv/valid-papers';
import { electByVotes } from './elect-by-votes';
import { tallyStage } from './tally-stage';
import { type MarkRule, type Tally, tallyOf } from './tally';

/** A method that counts every paper once and gives the seats to those with most votes. */
export interface SingleStageMethod {
  readonly method: CountMethod;
  readonly methodVersion: string;
  readonly rule: string;
  readonly reads: readonly ContestOption[];
  /** What makes a contest unfit for this method, besides what makes it unfit for any. */
  readonly fault?: (contest: Contest) => ContestFault | null;
  readonly marks: (contest: Contest) => MarkRule;
  /** Votes without which nobody is elected; `null` where there is no such bar. */
  readonly bar?: (contest: Contest, tally: Tally) => number | null;
  /** Why those with most votes are elected. */
  readonly why: (contest: Contest, tally: Tally) => Why;
  /** The clause that settles a tie by lot. */
  readonly lotCitation: string;
}

/** Counts a contest in one stage. @returns the sheet; or why it cannot be counted, `lot-needed` for a tie */
export function countInOneStage(
  by: SingleStageMethod,
  contest: Contest,
  terms: CountTerms,
): Result<CountSheet, CountRefusal> {
  assertSha256(terms.inputSha256);
  const fault = contestFault(contest, terms.lotOrder, by.reads) ?? by.fault?.(contest);
  if (fault) return err(fault);
  const withdrawn = withdrawnPlaces(contest);
  const tally = tallyOf(contest, withdrawn, by.marks(contest));
  const bar = by.bar?.(contest, tally) ?? null;
  const out = new Set([...withdrawn, ...below(tally.votes, bar)]);
  const result = electByVotes(tally.votes, contest, out, {
    lotOrder: terms.lotOrder,
    citation: by.lotCitation,
  });
  if (!result.ok) return result;
  const { elected, lots, passedOver } = result.value;
  const { citation, reason } = by.why(contest, tally);
  const quota = bar === null ? null : String(bar);
  const stage = tallyStage(contest, tally.votes, withdrawn, {
    elected,
    quota,
    why: { citation, reason: [reason, ...passedOver].join(' ') },
  });
  const { method, methodVersion, rule } = by;
  const facts = { method, methodVersion, rule, quota, stages: [stage], lots };
  return ok(sheetOf(contest, terms, tally, elected, facts));
}

const below = (votes: readonly number[], bar: number | null): number[] =>
  votes.flatMap((own, place) => (bar !== null && own < bar ? [place] : []));
