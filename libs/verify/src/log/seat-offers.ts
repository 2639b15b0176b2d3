import { type Entry } from '@folkmoot/log';

/** Who was asked to take seats that fell free, and how many answered. Source: R-F29, R-F30. */
export class SeatOffers {
  private readonly offers = new Map<string, Set<string>>();
  private readonly answers = new Map<string, number>();

  offer({ resource }: Entry, candidates: readonly string[]): void {
    const asked = this.offers.get(resource) ?? new Set<string>();
    for (const candidate of candidates) asked.add(candidate);
    this.offers.set(resource, asked);
  }

  /**
   * The log commits to who answered what, and does not tell it.
   * @param goesOn  whether the log continues another, in which they may have been asked
   * @returns what is wrong with it, as `Entry 7 …` goes on
   */
  answer({ resource }: Entry, goesOn: boolean): readonly string[] {
    this.answers.set(resource, (this.answers.get(resource) ?? 0) + 1);
    return this.offers.has(resource) || goesOn
      ? []
      : ['has an answer of somebody who was not asked to take a seat'];
  }

  /** Those who were asked to take the seat of a term that was over; `null` where nobody was. */
  askedFor(term: string): ReadonlySet<string> | null {
    return this.offers.get(term) ?? null;
  }

  answersFor(term: string): number {
    return this.answers.get(term) ?? 0;
  }
}
