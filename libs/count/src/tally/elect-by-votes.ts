import { err, ok, type Result } from '@folkmoot/basics';
import { type Candidate, type Contest, type LotNeeded } from '../contest';
import { type Lot } from '../count-sheet';
import { type Field, SeatRules } from '../seat-rules';
import { chooseByLot } from '../stv/lots';
import { extremes } from '../stv/ties';
import { counted, listed } from '../words';

/** What settles a tie for the last places. */
export interface LotTerms {
  readonly lotOrder: readonly string[] | null;
  /** The clause that has a lot drawn. */
  readonly citation: string;
}

export interface ElectedByVotes {
  /** Places in the list, most votes first, equals in list order. */
  readonly elected: readonly number[];
  readonly lots: readonly Lot[];
  /** Who had the votes but not a place, and why: one sentence each. */
  readonly passedOver: readonly string[];
}

/**
 * Gives the seats from the top down by votes, passing over whoever the seat rules do not let in.
 * A tie for more places than are left goes to a lot, one place at a time.
 * Source: R-F31, R-F32, R-F36; T51.
 * @param out  places in the list of those who cannot be elected, however many votes they have
 */
export function electByVotes(
  votes: readonly number[],
  contest: Contest,
  out: ReadonlySet<number>,
  lotTerms: LotTerms,
): Result<ElectedByVotes, LotNeeded> {
  return new FromTheTop(votes, contest, out, lotTerms).run();
}

class FromTheTop {
  private readonly candidates: readonly Candidate[];
  private readonly rules: SeatRules;
  private readonly elected: number[] = [];
  private readonly lots: Lot[] = [];
  private readonly passedOver: string[] = [];
  private waiting: readonly number[];

  constructor(
    private readonly votes: readonly number[],
    contest: Contest,
    out: ReadonlySet<number>,
    private readonly lotTerms: LotTerms,
  ) {
    this.candidates = contest.candidates;
    this.rules = new SeatRules(contest, out);
    this.waiting = [...contest.candidates.keys()].filter((place) => !out.has(place));
  }

  run(): Result<ElectedByVotes, LotNeeded> {
    const { votes, elected, lots, passedOver, rules } = this;
    while (elected.length < rules.places) {
      this.passOver(rules.ruledOut(this.field));
      const tied = extremes(this.waiting, votes, 'most');
      const chosen = rules.canElectAll(tied, this.field) ? ok(tied) : this.drawLot(tied);
      if (!chosen.ok) return chosen;
      this.elect(chosen.value);
    }
    elected.sort((a, b) => votes[b]! - votes[a]! || a - b);
    return ok({ elected, lots, passedOver });
  }

  private get field(): Field {
    return { elected: this.elected, continuing: this.waiting };
  }

  private elect(places: readonly number[]): void {
    this.elected.push(...places);
    this.waiting = this.waiting.filter((place) => !places.includes(place));
  }

  /** Those whom the rules keep out leave; only who has as many votes as the last to be elected is worth a sentence. */
  private passOver(places: readonly number[]): void {
    const { field } = this;
    this.waiting = this.waiting.filter((place) => !places.includes(place));
    const enough = Math.max(0, ...this.waiting.map((place) => this.votes[place]!));
    for (const place of places)
      if (this.votes[place]! >= enough)
        this.passedOver.push(
          `${this.name(place)}, with ${counted(this.votes[place]!, 'vote')}, is passed over ${this.rules.whyRuledOut(place, field)}.`,
        );
  }

  private drawLot(tied: readonly number[]): Result<readonly number[], LotNeeded> {
    const { lotOrder, citation } = this.lotTerms;
    const ids = tied.map((place) => this.candidates[place]!.id);
    const left = this.rules.places - this.elected.length;
    const names = listed(tied.map((place) => this.name(place)));
    const says = `${names} are equal on ${this.votes[tied[0]!]!} with ${counted(left, 'seat')} left`;
    if (!lotOrder) {
      const why = `${says}. A lot must decide who is elected.`;
      return err({ code: 'lot-needed', stage: 1, tied: ids, why });
    }
    const chosen = chooseByLot(ids, lotOrder, 'most');
    const place = tied[ids.indexOf(chosen)]!;
    const why = {
      citation,
      reason: `${says}. The lot fell on ${this.name(place)}, who is elected.`,
    };
    this.lots.push({ stage: 1, decides: 'election', tied: ids, chosen, why });
    return ok([place]);
  }

  private name(place: number): string {
    return this.candidates[place]!.name;
  }
}
