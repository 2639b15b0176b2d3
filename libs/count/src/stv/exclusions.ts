import { type Contest } from '../contest';
import { type Why } from '../count-sheet';
import { trimDecimal } from '../fixed-point';
import { ascending } from '../in-order';
import { type SeatRules } from '../seat-rules';
import { listed } from '../words';
import { guardReason } from './seat-rule-reasons';
import { type Standing } from './standing';
import { type Tiebreaker } from './tiebreaker';

/** Who is to be excluded, and why them. */
export interface Exclusion {
  readonly candidates: readonly number[];
  readonly why: Why;
}

/** When several candidates are excluded together. */
export interface GroupRule {
  /**
   * @param together  votes of the group and all surpluses that wait
   * @param next      votes of the candidate next above
   */
  readonly fits: (together: bigint, next: bigint) => boolean;
  readonly citation: string;
  readonly format: (votes: bigint) => string;
}

/** Chooses who is excluded: the lowest of those whom the seat rules do not guard, or several of the lowest together. */
export class Exclusions {
  constructor(
    private readonly contest: Contest,
    private readonly standing: Standing,
    private readonly ties: Tiebreaker,
    private readonly seatRules: SeatRules,
  ) {}

  /** The candidate with fewest votes of those who may be excluded. */
  lowest(): Exclusion {
    const { candidate, why } = this.ties.choose(this.eligible(), 'exclusion');
    return { candidates: [candidate], why: this.withGuards(why, candidate) };
  }

  /**
   * The numbers of lowest candidates that may go together, in ascending order: enough are left for the places and the
   * seat rules, and the votes fit.
   * @param surpluses  all votes above the quota that wait
   */
  groupSizes(surpluses: bigint, { fits }: GroupRule): number[] {
    const { votes } = this.standing;
    const inOrder = this.eligible();
    const sizes: number[] = [];
    let together = surpluses;
    for (let size = 1; size < inOrder.length; size++) {
      together += votes[inOrder[size - 1]!]!;
      if (!this.seatRules.mayExclude(inOrder.slice(0, size), this.standing.field)) break;
      if (fits(together, votes[inOrder[size]!]!) && !this.partsUnlike(inOrder, size))
        sizes.push(size);
    }
    return sizes;
  }

  /** The largest number of lowest candidates that may go together, or the lowest when there is no such group. */
  largestGroup(surpluses: bigint, rule: GroupRule): Exclusion {
    const size = this.groupSizes(surpluses, rule).at(-1) ?? 1;
    if (size === 1) return this.lowest();
    const candidates = this.lowestFew(size);
    const next = this.eligible().find((candidate) => !candidates.includes(candidate))!;
    const says = (votes: bigint): string => trimDecimal(rule.format(votes));
    const own = candidates.reduce((sum, candidate) => sum + this.standing.votes[candidate]!, 0n);
    const waiting = surpluses > 0n ? ` and the surpluses that wait ${says(surpluses)}` : '';
    const above = `${this.names([next])}, next above, has ${says(this.standing.votes[next]!)}`;
    const reason = `${this.names(candidates)} have ${says(own)} together${waiting}; ${above}, so they are excluded together.`;
    const why = this.withGuards({ citation: rule.citation, reason }, candidates.at(-1)!);
    return { candidates: candidates.sort((a, b) => a - b), why };
  }

  /** Whether the last to go would have as many votes as the next, and the seat rules tell those apart. */
  private partsUnlike(inOrder: readonly number[], size: number): boolean {
    const { votes } = this.standing;
    const last = votes[inOrder[size - 1]!]!;
    if (votes[inOrder[size]!] !== last) return false;
    return !this.seatRules.areAlike(inOrder.filter((candidate) => votes[candidate] === last));
  }

  /** Those who may be excluded, fewest votes first, equals in list order. */
  private eligible(): number[] {
    const { votes } = this.standing;
    const guarded = new Set(this.seatRules.guarded(this.standing.field));
    return this.standing.field.continuing
      .filter((candidate) => !guarded.has(candidate))
      .sort((a, b) => ascending(votes[a]!, votes[b]!));
  }

  /** So many of the lowest; where the last of them has as many votes as the next, the tie is broken. */
  private lowestFew(size: number): number[] {
    const { votes } = this.standing;
    const inOrder = this.eligible();
    const last = votes[inOrder[size - 1]!]!;
    const few = inOrder.filter((candidate) => votes[candidate]! < last);
    let tied = inOrder.filter((candidate) => votes[candidate] === last);
    while (few.length + tied.length > size && few.length < size) {
      const { candidate } = this.ties.settle(tied, 'exclusion');
      few.push(candidate);
      tied = tied.filter((other) => other !== candidate);
    }
    return few.length < size ? [...few, ...tied] : few;
  }

  /** Adds who has no more votes but is guarded, and why. */
  private withGuards(why: Why, chosen: number): Why {
    const { votes } = this.standing;
    const spared = this.seatRules
      .guarded(this.standing.field)
      .filter((candidate) => votes[candidate]! <= votes[chosen]!);
    if (spared.length === 0) return why;
    const guards = guardReason(this.seatRules, spared, this.standing.field, this.contest);
    return { ...why, reason: `${guards} Of the others: ${why.reason}` };
  }

  private names(candidates: readonly number[]): string {
    return listed(candidates.map((candidate) => this.contest.candidates[candidate]!.name));
  }
}
