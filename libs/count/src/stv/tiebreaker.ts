import { type Candidate, type LotNeeded } from '../contest';
import { type Lot, type Why } from '../count-sheet';
import { trimDecimal } from '../fixed-point';
import { listed } from '../words';
import { chooseByLot } from './lots';
import { type Point, type Standing } from './standing';
import { extremes, lookBack, type LookBackOrder } from './ties';

/** Whom a stage acts on, and why them. */
export interface Choice {
  readonly candidate: number;
  readonly why: Why;
}

export type Purpose = Lot['decides'];

/** Where a rule says how one kind of tie is settled. */
export interface TieClauses {
  readonly lookBack: string;
  readonly lot: string;
}

/** Where a rule says how one kind of choice is made. */
export interface ChoiceClauses extends TieClauses {
  /** By votes alone. */
  readonly plain: string;
}

/** How a rule breaks ties. */
export interface TieRule {
  readonly order: LookBackOrder;
  readonly clauses: Readonly<
    Record<'surplus' | 'exclusion', ChoiceClauses> & Record<'election', TieClauses>
  >;
  /** Votes as text. */
  readonly format: (votes: bigint) => string;
}

const WORDS = {
  surplus: { wanted: 'most', outcome: 'comes first', question: 'whose surplus moves first' },
  exclusion: { wanted: 'fewest', outcome: 'is excluded', question: 'who is excluded' },
  election: { wanted: 'most', outcome: 'is elected', question: 'who is elected' },
} as const;

/**
 * Chooses whose surplus moves first, who is excluded, and who of several is elected: by votes, then by an earlier point
 * of the count, then by lot.
 */
export class Tiebreaker {
  /** The lots used so far. */
  readonly lots: Lot[] = [];
  /** Set when only a lot could say how to go on and none was drawn: the count must stop, for what it then chose is nothing. */
  lotNeeded: LotNeeded | null = null;

  constructor(
    private readonly rule: TieRule,
    private readonly candidates: readonly Candidate[],
    private readonly standing: Standing,
    private readonly lotOrder: readonly string[] | null,
  ) {}

  /** Chooses one of those who may be acted on, by the votes of this moment. */
  choose(eligible: readonly number[], purpose: 'surplus' | 'exclusion'): Choice {
    const tied = extremes(eligible, this.standing.votes, WORDS[purpose].wanted);
    if (tied.length > 1) return this.settle(tied, purpose);
    const reason = plainReason(this.name(tied[0]!), purpose, eligible.length);
    return { candidate: tied[0]!, why: { citation: this.rule.clauses[purpose].plain, reason } };
  }

  /** Chooses one of those who have equally many votes. */
  settle(tied: readonly number[], purpose: Purpose): Choice {
    const { wanted, outcome } = WORDS[purpose];
    const { left, at } = this.lookBack(tied, wanted);
    if (left.length > 1 || !at) return this.drawLot(tied, left, purpose);
    const candidate = left[0]!;
    const had = `${this.name(candidate)} had the ${wanted} ${this.pointSays(at)}`;
    const reason = `${this.tieSays(tied)}; ${had}, and ${outcome}.`;
    return { candidate, why: { citation: this.rule.clauses[purpose].lookBack, reason } };
  }

  /** Those whom looking back leaves, without drawing a lot. */
  lookBack(tied: readonly number[], wanted: 'most' | 'fewest'): ReturnType<typeof lookBack> {
    return lookBack(tied, this.standing.history, wanted, this.rule.order);
  }

  private drawLot(tied: readonly number[], left: readonly number[], purpose: Purpose): Choice {
    const { wanted, outcome, question } = WORDS[purpose];
    const { stage } = this.standing;
    const ids = left.map((candidate) => this.candidates[candidate]!.id);
    const who = left.length < tied.length ? `${this.names(left)} were so` : 'they were';
    const says = `${this.tieSays(tied)}; ${who} at every stage`;
    if (!this.lotOrder) {
      const why = `${says}. A lot must decide ${question}.`;
      this.lotNeeded ??= { code: 'lot-needed', stage, tied: ids, why };
    }
    const chosen = chooseByLot(ids, this.lotOrder ?? ids, wanted);
    const candidate = left[ids.indexOf(chosen)]!;
    const reason = `${says}. The lot fell on ${this.name(candidate)}, who ${outcome}.`;
    const why = { citation: this.rule.clauses[purpose].lot, reason };
    this.lots.push({ stage, decides: purpose, tied: ids, chosen, why });
    return { candidate, why };
  }

  private pointSays({ stage, batch }: Point): string {
    const point = batch === null ? `at stage ${stage}` : `after batch ${batch} of stage ${stage}`;
    return `${point}, the ${this.rule.order === 'earliest' ? 'first' : 'last'} at which they differed`;
  }

  private tieSays(tied: readonly number[]): string {
    const votes = trimDecimal(this.rule.format(this.standing.votes[tied[0]!]!));
    return `${this.names(tied)} are equal on ${votes}`;
  }

  private name(candidate: number): string {
    return this.candidates[candidate]!.name;
  }

  private names(candidates: readonly number[]): string {
    return listed(candidates.map((candidate) => this.name(candidate)));
  }
}

function plainReason(name: string, purpose: 'surplus' | 'exclusion', eligible: number): string {
  if (purpose === 'exclusion') return `${name} has the fewest votes and is excluded.`;
  return `${name} has ${eligible > 1 ? 'the largest' : 'a'} surplus.`;
}
