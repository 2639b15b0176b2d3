import { type PaperStack } from '../paper-stack';
import { kept, ONE } from './rule';

type Place = 'hopeful' | 'elected' | 'out';
const NONE = -1;
const ROOT = 0;
/** Votes are added up in two parts of a share, each small enough to stay exact: `share = high × 2^15 + low`. */
const LOW_BITS = 15;
const LOW = (1 << LOW_BITS) - 1;

/**
 * The papers as a tree of what matters on them: the elected candidates in the order in which they come, and then the
 * first hopeful one, or nobody. Papers that read alike so far are one branch, so that sharing them out touches each
 * branch once, and a change of a candidate's place touches only the papers that had got as far as that candidate.
 */
export class PaperTree {
  private readonly places: Place[];
  /** Stands for nobody: the branch of papers that go no further. */
  private readonly nobody: number;
  private readonly width: number;
  /** Of each branch; a branch always comes after the one that it grows from. */
  private readonly candidate: number[] = [NONE];
  private readonly parent: number[] = [NONE];
  private readonly papers: number[] = [0];
  /** First of the papers whose first hopeful candidate the branch is. */
  private readonly head: number[] = [NONE];
  /** The first of a branch's places in `children`; `NONE` for one from which no other grows. */
  private readonly table: number[] = [NONE];
  /** By table and candidate, the branch that grows; `ROOT` where there is none. */
  private children: Int32Array;
  private tables = 0;
  /** Branches that end in each hopeful candidate. */
  private readonly leaves: number[][];
  /** Of each paper: the next in its branch, and the place in `codes` that it has been read to. */
  private readonly next: Int32Array;
  private readonly at: Int32Array;
  private weights = new Int32Array(256);

  constructor(
    private readonly stack: PaperStack,
    candidates: number,
    withdrawn: ReadonlySet<number>,
  ) {
    this.nobody = candidates;
    this.width = candidates + 1;
    this.places = Array.from({ length: candidates }, (_, place) =>
      withdrawn.has(place) ? 'out' : 'hopeful',
    );
    this.leaves = this.places.map(() => []);
    this.children = new Int32Array(64 * this.width);
    this.next = new Int32Array(stack.size);
    this.at = stack.starts.slice(0, stack.size);
    for (let paper = 0; paper < stack.size; paper++) {
      this.at[paper]!--;
      this.grow(paper, ROOT);
    }
  }

  /** Papers that had got as far as this candidate go on beyond. */
  elect(candidate: number): void {
    this.places[candidate] = 'elected';
    for (const leaf of this.leaves[candidate]!) this.regrow(leaf, leaf);
  }

  /** Papers that had got as far as this candidate pass over them. */
  exclude(candidate: number): void {
    this.places[candidate] = 'out';
    for (const leaf of this.leaves[candidate]!) this.regrow(leaf, this.parent[leaf]!);
  }

  /**
   * Shares every paper out: each candidate on it in turn keeps their share of what is left of it.
   * Source: Reference Meek Rule B.2.a.
   * @param keepValues  in list order, in thousand-millionths
   * @returns votes in list order, and last those that nobody keeps, in thousand-millionths of a vote
   */
  shareOut(keepValues: readonly number[]): bigint[] {
    const high = new Float64Array(this.width);
    const low = new Float64Array(this.width);
    const { candidate, parent, papers, weights, nobody } = this;
    weights[ROOT] = ONE;
    for (let branch = 1; branch < candidate.length; branch++) {
      const own = candidate[branch]!;
      const weight = weights[parent[branch]!]!;
      const share = own === nobody ? weight : kept(weight, keepValues[own]!);
      weights[branch] = weight - share;
      const number = papers[branch]!;
      high[own]! += number * (share >> LOW_BITS);
      low[own]! += number * (share & LOW);
    }
    return Array.from(high, (part, own) => (BigInt(part) << BigInt(LOW_BITS)) + BigInt(low[own]!));
  }

  private regrow(leaf: number, from: number): void {
    let paper = this.head[leaf]!;
    this.head[leaf] = NONE;
    while (paper !== NONE) {
      const following = this.next[paper]!;
      this.grow(paper, from);
      paper = following;
    }
  }

  /** Reads a paper on to its next hopeful candidate, or to its end. */
  private grow(paper: number, from: number): void {
    const { codes, starts, counts } = this.stack;
    const end = starts[paper + 1]!;
    const count = counts[paper]!;
    let branch = from;
    let at = this.at[paper]!;
    while (++at < end) {
      const candidate = codes[at]!;
      const place = this.places[candidate]!;
      if (place === 'out') continue;
      branch = this.child(branch, candidate);
      this.papers[branch]! += count;
      if (place === 'elected') continue;
      this.at[paper] = at;
      this.next[paper] = this.head[branch]!;
      this.head[branch] = paper;
      return;
    }
    this.papers[this.child(branch, this.nobody)]! += count;
  }

  private child(branch: number, candidate: number): number {
    const at = this.tableOf(branch) + candidate;
    const known = this.children[at]!;
    if (known !== ROOT) return known;
    const added = this.addBranch(branch, candidate);
    this.children[at] = added;
    return added;
  }

  private addBranch(branch: number, candidate: number): number {
    const added = this.candidate.length;
    this.candidate.push(candidate);
    this.parent.push(branch);
    this.papers.push(0);
    this.head.push(NONE);
    this.table.push(NONE);
    if (this.places[candidate] === 'hopeful') this.leaves[candidate]!.push(added);
    if (added === this.weights.length) this.weights = doubled(this.weights);
    return added;
  }

  private tableOf(branch: number): number {
    const known = this.table[branch]!;
    return known === NONE ? this.addTable(branch) : known;
  }

  private addTable(branch: number): number {
    const added = this.tables++ * this.width;
    if (added === this.children.length) this.children = doubled(this.children);
    this.table[branch] = added;
    return added;
  }
}

function doubled(old: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(old.length * 2);
  grown.set(old);
  return grown;
}
