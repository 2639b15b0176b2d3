import { type Check, type Checked, type Failure, type Place } from './verdict';

/** What has been found so far. */
export class Findings {
  readonly failures: Failure[] = [];
  /** What the record does not tell, so that it was not checked: one sentence each. It is nobody's fault. */
  readonly unchecked: string[] = [];
  private readonly done = {
    entries: 0,
    decisions: 0,
    counts: 0,
    ballots: 0,
    erasures: 0,
    tiles: 0,
    files: 0,
  };

  /** @param tell  told of every step forward, for showing progress */
  constructor(private readonly tell: (checked: Checked) => void = () => undefined) {}

  get checked(): Checked {
    return { ...this.done };
  }

  /** @param says  one sentence for a person */
  fail(check: Check, says: string, place: Place = {}): void {
    this.failures.push({ check, ...place, says });
  }

  /** @param says  one sentence for a person */
  leave(says: string): void {
    this.unchecked.push(says);
  }

  count(what: keyof Checked, more = 1): void {
    this.done[what] += more;
    this.tell(this.done);
  }
}
