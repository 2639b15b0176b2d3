import { PaperBundle } from './paper-bundle';
import { PaperStack } from './paper-stack';
import { EQUAL, SKIPPED } from './ranks';

/**
 * Takes papers as they come and gives them back as a stack. As in a counting hall they are first bundled by who stands
 * first on them, so that what is sorted together is small and lies close together.
 */
export class PaperSorter {
  private readonly empty = new PaperBundle();
  private readonly byFirst: (PaperBundle | undefined)[] = [];
  private readonly skipped = new PaperBundle();

  /** Adds `count` papers that read `sequence[0]` … `sequence[length - 1]`. @throws RangeError for a code too high: a bug */
  add(sequence: ArrayLike<number>, length: number, count: number): void {
    this.bundleOf(sequence, length).add(sequence, length, count);
  }

  /** All the papers, sorted, equal ones merged. */
  sorted(): PaperStack {
    const bundles = [this.empty, ...this.byFirst, this.skipped].filter(
      (bundle) => bundle !== undefined,
    );
    const all = new PaperBundle();
    all.makeRoom(
      sum(bundles.map(({ size }) => size)),
      sum(bundles.map(({ length }) => length)),
      sum(bundles.map(({ total }) => total)),
    );
    for (const bundle of bundles) all.addMerged(bundle);
    return new PaperStack(
      all.size,
      all.codes.subarray(0, all.length),
      all.starts.subarray(0, all.size + 1),
      all.counts.subarray(0, all.size),
      all.total,
      all.highest >= EQUAL,
    );
  }

  private bundleOf(sequence: ArrayLike<number>, length: number): PaperBundle {
    if (length === 0) return this.empty;
    const first = sequence[0]!;
    if (first === SKIPPED) return this.skipped;
    return (this.byFirst[first] ??= new PaperBundle());
  }
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);
