import { type PaperStack } from './paper-stack';
import { EQUAL, SKIPPED } from './ranks';

/** Fewer papers than this are put in order by comparing them. */
const FEW = 24;
/** So deep a common beginning is compared rather than sorted number by number. */
const DEEP = 64;

/**
 * Places of the papers of a stack in canonical order: ascending by sequence, number by number, a shorter one before its
 * continuations. Sorted by first number, then within it by the second, and so on: most papers are never compared.
 * @param candidates  how many there are: every place on the papers is below
 */
export function canonicalOrder(stack: PaperStack, candidates: number): Int32Array {
  const order = new Int32Array(stack.size);
  for (let paper = 0; paper < order.length; paper++) order[paper] = paper;
  new Sorter(stack, candidates, order).sort(0, stack.size, 0);
  return order;
}

class Sorter {
  private readonly sorted: Int32Array;
  private readonly classes: Int32Array;

  constructor(
    private readonly stack: PaperStack,
    private readonly candidates: number,
    private readonly order: Int32Array,
  ) {
    this.sorted = new Int32Array(stack.size);
    this.classes = new Int32Array(stack.size);
  }

  /** Sorts a part of the order whose papers begin with the same `depth` numbers. */
  sort(from: number, to: number, depth: number): void {
    const classes = 2 * this.candidates + 2;
    if (to - from < FEW) return this.insert(from, to, depth);
    if (depth > DEEP || classes > 4 * (to - from)) {
      this.order.subarray(from, to).sort((a, b) => this.compare(a, b, depth));
      return;
    }
    const ends = this.deal(from, to, depth, classes);
    // Class 0 holds the one paper that ends here.
    for (let own = 1; own < classes; own++)
      if (ends[own]! - ends[own - 1]! > 1)
        this.sort(from + ends[own - 1]!, from + ends[own]!, depth + 1);
  }

  private insert(from: number, to: number, depth: number): void {
    const { order } = this;
    for (let next = from + 1; next < to; next++) {
      const paper = order[next]!;
      let place = next;
      for (; place > from && this.compare(order[place - 1]!, paper, depth) > 0; place--)
        order[place] = order[place - 1]!;
      order[place] = paper;
    }
  }

  /** Puts papers with the same number at `depth` together, ascending. @returns where each class ends */
  private deal(from: number, to: number, depth: number, classes: number): Int32Array {
    const { order, sorted, classes: classOf } = this;
    const next = new Int32Array(classes + 1);
    for (let i = from; i < to; i++) {
      const own = this.classOf(order[i]!, depth);
      classOf[i] = own;
      next[own + 1]!++;
    }
    for (let own = 0; own < classes; own++) next[own + 1]! += next[own]!;
    for (let i = from; i < to; i++) sorted[next[classOf[i]!]!++] = order[i]!;
    order.set(sorted.subarray(0, to - from), from);
    return next;
  }

  /** The number of a paper at `depth` as one of few: nought where it ends, then in the order of the numbers. */
  private classOf(paper: number, depth: number): number {
    const at = this.stack.starts[paper]! + depth;
    if (at >= this.stack.starts[paper + 1]!) return 0;
    const code = this.stack.codes[at]!;
    if (code < EQUAL) return 1 + code;
    return code === SKIPPED ? 2 * this.candidates + 1 : 1 + this.candidates + (code - EQUAL);
  }

  private compare(a: number, b: number, depth: number): number {
    const { codes, starts } = this.stack;
    const [endA, endB] = [starts[a + 1]!, starts[b + 1]!];
    let atA = starts[a]! + depth;
    let atB = starts[b]! + depth;
    for (; atA < endA && atB < endB; atA++, atB++)
      if (codes[atA] !== codes[atB]) return codes[atA]! - codes[atB]!;
    return endA - atA - (endB - atB);
  }
}
