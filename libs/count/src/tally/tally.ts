import { type Contest, type RejectedPapers, type RejectionGround } from '../contest';
import { stackOf } from '../papers';
import { EQUAL, SKIPPED } from '../ranks';
import { byGround } from '../stv/valid-papers';

/** Which marks of a paper are votes. */
export interface MarkRule {
  /** `first`: those in the first place alone; `all`: every mark, whatever its rank. */
  readonly counts: 'first' | 'all';
  /** Marks that a paper may have; with more the whole paper is rejected. */
  readonly most: number;
  /** What a paper with more of them is rejected for. */
  readonly overMarked: RejectionGround;
}

/** One vote for each mark. */
export interface Tally {
  /** In list order; 0 for who withdrew. */
  readonly votes: readonly number[];
  /** Papers with at least one vote and not too many. */
  readonly valid: number;
  /** Grounds in alphabetical order. */
  readonly rejected: readonly RejectedPapers[];
}

/**
 * Counts the marks of every paper once.
 * Source: R-F31, R-F32; R-F29: candidates who withdrew are passed over as if never listed, marks for them included.
 * @param withdrawn  places in the list of candidates
 */
export function tallyOf(
  contest: Pick<Contest, 'candidates' | 'papers' | 'rejected'>,
  withdrawn: ReadonlySet<number>,
  rule: MarkRule,
): Tally {
  const stack = stackOf(contest.papers);
  const votes = new Float64Array(contest.candidates.length);
  const rejected = new Map<RejectionGround, number>();
  const reject = (ground: RejectionGround, papers: number): void => {
    rejected.set(ground, (rejected.get(ground) ?? 0) + papers);
  };
  for (const { ground, papers } of contest.rejected) reject(ground, papers);
  const marks = new MarkReader(withdrawn, rule.counts, contest.candidates.length);
  let valid = 0;
  for (let paper = 0; paper < stack.size; paper++) {
    const count = stack.counts[paper]!;
    marks.read(stack.codes, stack.starts[paper]!, stack.starts[paper + 1]!);
    if (marks.length === 0)
      reject(marks.namesWithdrawn ? 'only-withdrawn-candidates' : 'no-first-preference', count);
    else if (marks.length > rule.most) reject(rule.overMarked, count);
    else {
      valid += count;
      const { places, length } = marks;
      for (let mark = 0; mark < length; mark++) votes[places[mark]!]! += count;
    }
  }
  return { votes: [...votes], valid, rejected: byGround(rejected) };
}

/** Reads the marks of one paper after another into the same place. */
class MarkReader {
  readonly places: Int32Array;
  /** How many of `places` the paper just read has filled. */
  length = 0;
  /** Whether that paper marks anybody who withdrew, in so far as it was read. */
  namesWithdrawn = false;
  private readonly isOut: Uint8Array;

  constructor(
    withdrawn: ReadonlySet<number>,
    private readonly counts: MarkRule['counts'],
    candidates: number,
  ) {
    this.places = new Int32Array(candidates);
    this.isOut = Uint8Array.from({ length: candidates }, (_, place) =>
      withdrawn.has(place) ? 1 : 0,
    );
  }

  read(codes: Uint16Array, start: number, end: number): void {
    const { places, isOut } = this;
    const [equal, skipped] = [EQUAL, SKIPPED];
    const first = this.counts === 'first';
    let length = 0;
    let namesWithdrawn = false;
    for (let at = start; at < end; at++) {
      let place = codes[at]!;
      if (place >= equal) {
        if (place === skipped) {
          if (first) break;
          continue;
        }
        place -= equal;
      } else if (first && length > 0) break;
      if (isOut[place] === 1) namesWithdrawn = true;
      else places[length++] = place;
    }
    this.length = length;
    this.namesWithdrawn = namesWithdrawn;
  }
}
