import {
  type Candidate,
  type Contest,
  type ContestFault,
  type CountTerms,
  type LotNeeded,
  type RejectionGround,
  type Round,
} from '../contest';
import { type CountSheet, type Stage, type Why } from '../count-sheet';
import { stackOf } from '../papers';
import { EQUAL, SKIPPED } from '../ranks';
import { sheetOf } from '../stv/sheet';
import { Standing } from '../stv/standing';
import { Tiebreaker } from '../stv/tiebreaker';
import { byGround, withdrawnPlaces } from '../stv/valid-papers';
import { type Tally, tallyOf } from '../tally/tally';
import { tallyStage } from '../tally/tally-stage';
import { cite, majorityOf, METHOD, METHOD_VERSION, RULE, TIES } from './rule';

/** The ballots held one after another, and who is left after them. */
export class Ballots {
  private readonly standing: Standing;
  private readonly ties: Tiebreaker;
  readonly stages: Stage[] = [];
  private readonly rejected = new Map<RejectionGround, number>();
  private valid = 0;

  constructor(
    private readonly contest: Contest,
    private readonly terms: CountTerms,
  ) {
    const { candidates } = contest;
    this.standing = new Standing(candidates.length, withdrawnPlaces(contest));
    this.ties = new Tiebreaker(TIES, candidates, this.standing, terms.lotOrder);
  }

  /** How many ballots were held. */
  get held(): number {
    return this.stages.length;
  }

  /** Whether no further ballot is wanted: somebody has won, or nobody stands. */
  get isDecided(): boolean {
    return this.standing.elected.length > 0 || this.left.length === 0;
  }

  /** Those who go into the next ballot. */
  get left(): readonly Candidate[] {
    return this.standing.all('continuing').map((place) => this.contest.candidates[place]!);
  }

  /** What makes a ballot impossible to hold at this point, if anything. */
  faultOf({ papers }: Round): ContestFault | null {
    const number = this.held + 1;
    const winner = this.standing.elected[0];
    if (winner !== undefined)
      return {
        code: 'ballot-after-result',
        says: `There is a ballot ${number}, but ${this.name(winner)} had won at ballot ${this.held}.`,
      };
    const gone = this.markedThoughGone(papers);
    if (gone === null) return null;
    return {
      code: 'candidate-has-left',
      says: `A paper of ballot ${number} marks ${this.name(gone)}, who had left before it.`,
    };
  }

  /** Counts one more ballot. @returns the refusal when only a lot can say who leaves */
  hold(round: Round): LotNeeded | null {
    const out = new Set([...this.standing.all('withdrawn'), ...this.standing.all('excluded')]);
    const tally = tallyOf({ ...this.contest, ...round }, out, {
      counts: 'first',
      most: 1,
      overMarked: 'more-than-one-first-preference',
    });
    this.standing.creditAll(tally.votes.map(BigInt), 0n);
    this.keep(tally);
    const came = this.electOrExclude(tally);
    const number = this.standing.stage;
    const quota = String(majorityOf(tally.valid));
    const events = { ...came, action: 'ballot', number, quota } as const;
    this.stages.push(tallyStage(this.contest, tally.votes, out, events));
    this.standing.endStage(BigInt(tally.valid));
    return this.ties.lotNeeded;
  }

  sheet(): CountSheet {
    const papers = { valid: this.valid, rejected: byGround(this.rejected) };
    return sheetOf(this.contest, this.terms, papers, this.standing.elected, {
      method: METHOD,
      methodVersion: METHOD_VERSION,
      rule: RULE,
      quota: this.stages[0]!.quota,
      stages: this.stages,
      lots: this.ties.lots,
    });
  }

  /** Source: rules 3 to 5. Whoever is left alone needs no further ballot. */
  private electOrExclude({ votes, valid }: Tally): {
    readonly elected: number[];
    readonly excluded: number[];
    readonly why: Why;
  } {
    const { standing } = this;
    const winner = standing.all('continuing').find((place) => 2 * votes[place]! > valid);
    if (winner !== undefined) {
      const reason = `${this.name(winner)} has ${votes[winner]!} of ${valid} votes, which is more than half.`;
      return {
        elected: standing.elect([winner]),
        excluded: [],
        why: { citation: cite(3), reason },
      };
    }
    const nobody = `Nobody has more than half of the ${valid} votes.`;
    const left = standing.all('continuing');
    if (left.length <= 1) {
      const reason = `${nobody} No more than one candidate is left.`;
      return { elected: standing.elect(left), excluded: [], why: { citation: cite(4), reason } };
    }
    const { candidate, why } = this.ties.choose(left, 'exclusion');
    standing.exclude(candidate);
    const alone = standing.all('continuing');
    const elected = alone.length === 1 ? standing.elect(alone) : [];
    return { elected, excluded: [candidate], why: { ...why, reason: `${nobody} ${why.reason}` } };
  }

  private keep({ valid, rejected }: Tally): void {
    this.valid += valid;
    for (const { ground, papers } of rejected)
      this.rejected.set(ground, (this.rejected.get(ground) ?? 0) + papers);
  }

  /** Somebody whom a paper marks although they had left; those who withdrew before the first ballot are passed over. */
  private markedThoughGone(papers: Round['papers']): number | null {
    const gone = new Set(this.standing.all('excluded'));
    const { codes, starts, size } = stackOf(papers);
    for (let at = 0; at < starts[size]!; at++) {
      const code = codes[at]!;
      const place = code >= EQUAL ? code - EQUAL : code;
      if (code !== SKIPPED && gone.has(place)) return place;
    }
    return null;
  }

  private name(place: number): string {
    return this.contest.candidates[place]!.name;
  }
}
