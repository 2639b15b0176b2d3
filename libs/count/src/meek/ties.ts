import { type Candidate, type LotNeeded } from '../contest';
import { type Lot, type Why } from '../count-sheet';
import { trimDecimal } from '../fixed-point';
import { chooseByLot } from '../stv/lots';
import { type Standing } from '../stv/standing';
import { listed } from '../words';
import { cite, formatVotes } from './rule';

/** Whom a tie picks, and why them. */
export interface Choice {
  readonly candidate: number;
  readonly why: Why;
}

const WORDS = {
  exclusion: { wanted: 'fewest', outcome: 'is excluded', question: 'who is excluded' },
  election: { wanted: 'most', outcome: 'is elected', question: 'who is elected' },
} as const;

/** Breaks ties by the lot order alone: this rule looks back at nothing. Source: Reference Meek Rule T (R-F19). */
export class MeekTies {
  /** The lots used so far. */
  readonly lots: Lot[] = [];
  /** Set when only a lot could say how to go on and none was drawn: the count must stop. */
  lotNeeded: LotNeeded | null = null;

  constructor(
    private readonly candidates: readonly Candidate[],
    private readonly standing: Standing,
    private readonly lotOrder: readonly string[] | null,
  ) {}

  /**
   * The candidate with fewest votes; all who are within the surplus of the fewest are tied.
   * Source: Reference Meek Rule B.3.
   * @param surplus  what is left above the quota: votes nearer to each other than this are not told apart
   */
  lowest(eligible: readonly number[], surplus: bigint): Choice {
    const { votes } = this.standing;
    const fewest = eligible.map((place) => votes[place]!).reduce((a, b) => (a < b ? a : b));
    const low = eligible.filter((place) => votes[place]! <= fewest + surplus);
    if (low.length > 1) {
      const near = low.some((place) => votes[place] !== fewest);
      const how = near
        ? `within the surplus, ${says(surplus)}, of the fewest votes, ${says(fewest)}`
        : `equal on ${says(fewest)}`;
      return this.drawLot(low, 'exclusion', how);
    }
    const reason = `${this.names(low)} has the fewest votes and is excluded.`;
    return { candidate: low[0]!, why: { citation: cite('B.3'), reason } };
  }

  /** One of several who reach the quota with equal votes and cannot all be elected. */
  elected(tied: readonly number[]): Choice {
    return this.drawLot(tied, 'election', `equal on ${says(this.standing.votes[tied[0]!]!)}`);
  }

  private drawLot(tied: readonly number[], decides: keyof typeof WORDS, how: string): Choice {
    const { wanted, outcome, question } = WORDS[decides];
    const { stage } = this.standing;
    const ids = tied.map((place) => this.candidates[place]!.id);
    const tie = `${this.names(tied)} are ${how}`;
    if (!this.lotOrder) {
      const why = `${tie}. A lot must decide ${question}.`;
      this.lotNeeded ??= { code: 'lot-needed', stage, tied: ids, why };
    }
    const chosen = chooseByLot(ids, this.lotOrder ?? ids, wanted);
    const candidate = tied[ids.indexOf(chosen)]!;
    const reason = `${tie}. The lot fell on ${this.names([candidate])}, who ${outcome}.`;
    const why = { citation: cite('T'), reason };
    this.lots.push({ stage, decides, tied: ids, chosen, why });
    return { candidate, why };
  }

  private names(places: readonly number[]): string {
    return listed(places.map((place) => this.candidates[place]!.name));
  }
}

const says = (votes: bigint): string => trimDecimal(formatVotes(votes));
