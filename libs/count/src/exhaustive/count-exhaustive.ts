import { err, ok, type Result } from '@folkmoot/basics';
import {
  assertSha256,
  type Contest,
  type ContestFault,
  type CountRefusal,
  type CountTerms,
} from '../contest';
import { contestFault, oneSeatFault } from '../contest-fault';
import { type CountSheet, type Stage } from '../count-sheet';
import { type CountingMethod } from '../counting-method';
import { leaveVacant } from '../leave-vacant';
import { listed } from '../words';
import { Ballots } from './ballots';
import { METHOD, METHOD_VERSION, RULE } from './rule';

/** The ballot to be held next. */
export interface NextRound {
  /** From 2. */
  readonly number: number;
  /** Ids of those voted on, in list order. */
  readonly candidates: readonly string[];
  /** The ballots held so far. */
  readonly stages: readonly Stage[];
}

/**
 * Counts the ballots of an exhaustive ballot: `exhaustive`, version 1. Those left are voted on again, each time without
 * the one who came last, until somebody has more than half of the votes. Where `reopenNominations` wins, the seat stays
 * vacant. `papers` are those of the first ballot, `laterRounds` the others.
 * @returns the count sheet, a stage a ballot; or why there is none: `another-ballot-needed` says who goes into it
 */
export function countExhaustive(
  contest: Contest,
  terms: CountTerms,
): Result<CountSheet, CountRefusal> {
  const counted = countBallots(contest, terms);
  if (!counted.ok) return counted;
  const ballots = counted.value;
  if (!ballots.isDecided) return err(anotherNeeded(ballots));
  return ok(leaveVacant(ballots.sheet()));
}

/**
 * Who goes into the next ballot, from the ballots held so far.
 * @returns `null` when somebody has won; or why those ballots cannot be counted, `lot-needed` for a tie
 */
export function nextRound(
  contest: Contest,
  terms: CountTerms,
): Result<NextRound | null, CountRefusal> {
  const counted = countBallots(contest, terms);
  if (!counted.ok) return counted;
  const ballots = counted.value;
  if (ballots.isDecided) return ok(null);
  const candidates = ballots.left.map(({ id }) => id);
  return ok({ number: ballots.held + 1, candidates, stages: ballots.stages });
}

/** `exhaustive` among the methods. */
export const exhaustive: CountingMethod = {
  id: METHOD,
  version: METHOD_VERSION,
  name: 'Exhaustive ballot',
  rule: RULE,
  papers: 'marks',
  fills: 'one-seat',
  count: countExhaustive,
};

function countBallots(contest: Contest, terms: CountTerms): Result<Ballots, CountRefusal> {
  assertSha256(terms.inputSha256);
  const { papers, rejected, laterRounds = [] } = contest;
  const rounds = [{ papers, rejected }, ...laterRounds];
  const fault = oneSeatFault(contest);
  if (fault) return err(fault);
  const ballots = new Ballots(contest, terms);
  for (const round of rounds) {
    const refusal =
      contestFault({ ...contest, ...round }, terms.lotOrder, [
        'reopenNominations',
        'laterRounds',
      ]) ??
      ballots.faultOf(round) ??
      ballots.hold(round);
    if (refusal) return err(refusal);
  }
  return ok(ballots);
}

function anotherNeeded({ held, left }: Ballots): ContestFault {
  const names = listed(left.map(({ name }) => name));
  return {
    code: 'another-ballot-needed',
    says: `Nobody has more than half of the votes at ballot ${held}. Hold ballot ${held + 1} between ${names}.`,
  };
}
