import { type Contest, type RejectedPapers, type RejectionGround } from '../contest';
import { type PaperStack } from '../paper-stack';
import { stackOf } from '../papers';
import { EQUAL, SKIPPED } from '../ranks';
import { byGround } from '../stv/valid-papers';

/** Every two candidates compared on every paper. */
export interface PairwiseVotes {
  /** `wins[a * candidates + b]`: papers that prefer a to b; 0 where either withdrew. */
  readonly wins: Float64Array;
  readonly valid: number;
  readonly rejected: readonly RejectedPapers[];
}

/**
 * Compares candidates on each paper: ranked above another, or ranked when the other is not. Equals have no vote
 * against each other, and a skipped rank changes nothing.
 * Source: R-F34; R-F29: candidates who withdrew are passed over as if never listed.
 */
export function comparePapers(contest: Contest, withdrawn: ReadonlySet<number>): PairwiseVotes {
  const stack = stackOf(contest.papers);
  const rejected = new Map<RejectionGround, number>();
  const reject = (ground: RejectionGround, papers: number): void => {
    rejected.set(ground, (rejected.get(ground) ?? 0) + papers);
  };
  for (const { ground, papers } of contest.rejected) reject(ground, papers);
  const pairs = new Pairs(contest.candidates.length, withdrawn);
  let valid = 0;
  for (let paper = 0; paper < stack.size; paper++) {
    const count = stack.counts[paper]!;
    if (pairs.add(stack, paper, count)) valid += count;
    else
      reject(
        namesSomebody(stack, paper) ? 'only-withdrawn-candidates' : 'no-first-preference',
        count,
      );
  }
  return { wins: pairs.wins(), valid, rejected: byGround(rejected) };
}

/**
 * Adds papers up so that a paper costs the pairs it ranks and not all pairs there are: a is preferred to b on every
 * paper that ranks a, save those that rank b before a or equal with a.
 */
class Pairs {
  private readonly ranked: Float64Array;
  /** `notAbove[a * candidates + b]`: papers that rank both, and a not above b. */
  private readonly notAbove: Float64Array;
  private readonly isOut: Uint8Array;
  /** The candidates whom the paper being added ranks, in order. */
  private readonly order: Int32Array;

  constructor(
    private readonly candidates: number,
    withdrawn: ReadonlySet<number>,
  ) {
    this.ranked = new Float64Array(candidates);
    this.notAbove = new Float64Array(candidates * candidates);
    this.order = new Int32Array(candidates);
    this.isOut = Uint8Array.from({ length: candidates }, (_, place) =>
      withdrawn.has(place) ? 1 : 0,
    );
  }

  /** @returns whether the paper ranks anybody who stands */
  add({ codes, starts }: PaperStack, paper: number, count: number): boolean {
    const { candidates, ranked, notAbove, isOut, order } = this;
    const [equal, skipped] = [EQUAL, SKIPPED];
    const end = starts[paper + 1]!;
    let length = 0;
    let firstEqual = 0;
    for (let at = starts[paper]!; at < end; at++) {
      let own = codes[at]!;
      if (own < equal) firstEqual = length;
      else if (own === skipped) continue;
      else own -= equal;
      if (isOut[own] === 1) continue;
      const row = own * candidates;
      for (let before = 0; before < length; before++) notAbove[row + order[before]!]! += count;
      for (let same = firstEqual; same < length; same++)
        notAbove[order[same]! * candidates + own]! += count;
      ranked[own]! += count;
      order[length++] = own;
    }
    return length > 0;
  }

  wins(): Float64Array {
    const { candidates, ranked, notAbove, isOut } = this;
    const wins = new Float64Array(candidates * candidates);
    for (let a = 0; a < candidates; a++)
      for (let b = 0; b < candidates; b++)
        if (a !== b && isOut[b] === 0)
          wins[a * candidates + b] = ranked[a]! - notAbove[a * candidates + b]!;
    return wins;
  }
}

function namesSomebody({ codes, starts }: PaperStack, paper: number): boolean {
  for (let at = starts[paper]!; at < starts[paper + 1]!; at++)
    if (codes[at] !== SKIPPED) return true;
  return false;
}
