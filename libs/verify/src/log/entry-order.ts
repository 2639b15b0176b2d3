import { type Entry } from '@folkmoot/log';
import { type Findings } from '../findings';

/** Checks that entries stand one after the other without a gap, and that time never goes back. */
export class EntryOrder {
  private expected = 0;
  private latest = '';

  constructor(private readonly findings: Findings) {}

  check({ index, time }: Entry): void {
    const place = { entry: index };
    if (index !== this.expected)
      this.findings.fail(
        'entry',
        `Entry ${index} stands where entry ${this.expected} should be: one is missing, repeated or out of order.`,
        place,
      );
    if (time < this.latest)
      this.findings.fail(
        'entry',
        `Entry ${index} is dated before the entry in front of it.`,
        place,
      );
    this.expected = index + 1;
    if (time > this.latest) this.latest = time;
  }

  /** An entry that could not be read: it takes up a place all the same. */
  skip(): void {
    this.expected += 1;
  }
}
