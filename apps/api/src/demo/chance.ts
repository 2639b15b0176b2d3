/** A repeatable source of chance, so that everybody's demonstration is the same. Never used for anything real. */
export class Chance {
  constructor(private state: number) {}

  /** A whole number from 0 up to, not including, `below`. */
  upTo(below: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * below);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.upTo(items.length)] as T;
  }

  shuffled<T>(items: readonly T[]): T[] {
    const shuffled = [...items];
    for (let n = shuffled.length - 1; n > 0; n -= 1) {
      const other = this.upTo(n + 1);
      [shuffled[n], shuffled[other]] = [shuffled[other] as T, shuffled[n] as T];
    }
    return shuffled;
  }
}
