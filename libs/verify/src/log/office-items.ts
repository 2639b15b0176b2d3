import { type Entry } from '@folkmoot/log';
import {
  type Checked,
  type Committee,
  type Presiding,
  type Recommended,
} from './appointment-fields';
import { type At } from './poll-story';

/** How items about offices came before the council, as the log tells it. Source: R-E6, R-E7. */
export class OfficeItems {
  private readonly presiding = new Map<string, At<Presiding>[]>();
  private readonly interests = new Map<string, number[]>();
  private readonly committees = new Map<string, At<Committee>[]>();
  private readonly committeeInterests = new Map<string, number[]>();
  private readonly recommendations = new Map<string, At<Recommended>[]>();
  private readonly checks = new Map<string, At<Checked>[]>();
  private readonly nominations = new Map<string, readonly string[]>();
  private readonly proposals = new Map<string, At<{ readonly sha256: string }>>();

  /**
   * A resolution is drafted.
   * @param nominations  those that it rests on, where it appoints somebody
   * @param sha256  of what it would bring about; it stays as it was drafted
   */
  draft({ resource, index }: Entry, nominations: readonly string[], sha256: string | null): void {
    if (sha256 !== null) this.proposals.set(resource, { sha256, entry: index });
    if (nominations.length > 0) this.nominations.set(resource, nominations);
  }

  /** Hash of what a resolution would bring about, as the log had it before an entry; `null` where it tells nothing. */
  proposalBefore(resolution: string, entry: number): string | null {
    const drafted = this.proposals.get(resolution);
    return drafted && drafted.entry < entry ? drafted.sha256 : null;
  }

  preside({ resource, index }: Entry, presiding: Presiding): void {
    add(this.presiding, resource, { ...presiding, entry: index });
  }

  declareInterest({ resource, index }: Entry): void {
    add(this.interests, resource, index);
  }

  name({ resource, index }: Entry, committee: Committee): void {
    add(this.committees, resource, { ...committee, entry: index });
  }

  declareCommitteeInterest({ resource, index }: Entry): void {
    add(this.committeeInterests, resource, index);
  }

  check({ resource, index }: Entry, checked: Checked): void {
    add(this.checks, resource, { ...checked, entry: index });
  }

  /**
   * A committee recommends a nominee: all of it were named, and nobody sat who had declared an interest since.
   * @param goesOn  whether the log continues another, in which it may have been named
   * @returns what is wrong with it, as `Entry 7 …` goes on
   */
  recommend(
    { resource, index }: Entry,
    recommended: Recommended,
    goesOn: boolean,
  ): readonly string[] {
    add(this.recommendations, resource, { ...recommended, entry: index });
    const { vacancy, members, councilMembers, sat } = recommended;
    const named = this.committees.get(vacancy)?.at(-1);
    if (!named) return goesOn ? [] : ['recommends a nominee by a committee that was never named'];
    const interested = (this.committeeInterests.get(resource) ?? []).filter(
      (entry) => entry > named.entry,
    );
    return [
      ...(members === named.members && councilMembers <= named.councilMembers
        ? []
        : [`recommends a nominee by another committee than entry ${named.entry} names`]),
      ...(sat <= members - interested.length
        ? []
        : ['recommends a nominee with more members than had no interest in them']),
    ];
  }

  /** Who was settled last to preside over an item, before an entry. */
  presidingBefore(resolution: string, entry: number): At<Presiding> | null {
    return (this.presiding.get(resolution) ?? []).findLast((one) => one.entry < entry) ?? null;
  }

  /** How many declared an interest in an item before an entry. */
  interestsBefore(resolution: string, entry: number): number {
    return (this.interests.get(resolution) ?? []).filter((one) => one < entry).length;
  }

  /**
   * The nominations that a resolution may be about: the one that it names, or where it names none all of them.
   * @param place  of whoever was chosen among several nominees
   */
  nominationsOf(resolution: string, place: number): readonly string[] {
    const named = this.nominations.get(resolution);
    if (named === undefined)
      return [...new Set([...this.recommendations.keys(), ...this.checks.keys()])];
    return named.slice(place, place + 1);
  }

  /** Whether the log tells which nomination a resolution is about. */
  tellsNominationOf(resolution: string): boolean {
    return this.nominations.has(resolution);
  }

  /** Whether anything is told of a nomination: a slice may have none of it. */
  knows(nomination: string): boolean {
    return this.recommendations.has(nomination) || this.checks.has(nomination);
  }

  /** What was recommended last of a nominee, before an entry. */
  recommendedBefore(nomination: string, entry: number): At<Recommended> | null {
    return (
      (this.recommendations.get(nomination) ?? []).findLast((one) => one.entry < entry) ?? null
    );
  }

  /** The last of each check of a nominee before an entry. */
  checksBefore(nomination: string, entry: number): readonly At<Checked>[] {
    const made = (this.checks.get(nomination) ?? []).filter((one) => one.entry < entry);
    return [...new Map(made.map((one) => [one.check, one])).values()];
  }
}

function add<T>(to: Map<string, T[]>, id: string, what: T): void {
  to.set(id, [...(to.get(id) ?? []), what]);
}
