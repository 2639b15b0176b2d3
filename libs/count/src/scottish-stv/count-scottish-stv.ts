import { err, ok, type Result } from '@folkmoot/basics';
import {
  assertSha256,
  type Contest,
  type CountRefusal,
  type CountTerms,
  type LotNeeded,
} from '../contest';
import { contestFault, orderFault } from '../contest-fault';
import { type CountSheet, type LastPlaces } from '../count-sheet';
import { type CountingMethod } from '../counting-method';
import { Piles } from '../stv/piles';
import { sheetOf } from '../stv/sheet';
import { type StageEvents, StageWriter } from '../stv/stage-writer';
import { Standing } from '../stv/standing';
import { validPapers, type ValidPapers, withdrawnPlaces } from '../stv/valid-papers';
import {
  cite,
  formatVotes,
  METHOD,
  METHOD_VERSION,
  quota,
  RULE,
  transferValue,
  type Votes,
  votes,
} from './rule';
import { Tiebreaker } from './tiebreaker';

/**
 * Counts a contest by the single transferable vote as Scottish councils do: `scottish-stv`, version 1.
 * Source: SSI 2011/399 sch. 1 rr.46–53; R-F1 to R-F6; R-F29 for candidates who withdrew.
 * @returns the count sheet; or why the contest cannot be counted, `lot-needed` when a tie wants a lot order
 */
export function countScottishStv(
  contest: Contest,
  terms: CountTerms,
): Result<CountSheet, CountRefusal> {
  assertSha256(terms.inputSha256);
  const fault = contestFault(contest, terms.lotOrder) ?? orderFault(contest.papers);
  if (fault) return err(fault);
  const count = new ScottishCount(contest, terms);
  const lotNeeded = count.run();
  return lotNeeded ? err(lotNeeded) : ok(count.sheet());
}

/** `scottish-stv` among the methods. */
export const scottishStv: CountingMethod = {
  id: METHOD,
  version: METHOD_VERSION,
  name: 'Scottish single transferable vote',
  rule: RULE,
  papers: 'order',
  count: countScottishStv,
};

class ScottishCount {
  private readonly papers: ValidPapers;
  private readonly quota: Votes;
  private readonly standing: Standing;
  private readonly piles: Piles;
  private readonly ties: Tiebreaker;
  private readonly writer: StageWriter;
  private lastPlaces: LastPlaces | null = null;

  constructor(
    private readonly contest: Contest,
    private readonly terms: CountTerms,
  ) {
    const { candidates, seats } = contest;
    const withdrawn = withdrawnPlaces(contest);
    this.papers = validPapers(contest, withdrawn);
    this.quota = quota(this.papers.valid, seats);
    this.standing = new Standing(candidates.length, withdrawn);
    this.piles = new Piles(this.papers.stack, candidates.length);
    this.ties = new Tiebreaker(candidates, this.standing.history, terms.lotOrder);
    this.writer = new StageWriter(candidates, this.standing, votes(this.papers.valid), formatVotes);
  }

  /** Takes every stage. @returns the refusal when only a lot can say how to go on */
  run(): LotNeeded | null {
    this.takeFirstStage();
    for (;;) {
      const vacancies = this.contest.seats - this.standing.elected.length;
      const continuing = this.standing.all('continuing');
      if (vacancies === 0) return null;
      if (continuing.length <= vacancies) {
        this.fillLastVacancies(continuing, vacancies);
        return null;
      }
      const lotNeeded = this.takeNextStage(continuing);
      if (lotNeeded) return lotNeeded;
    }
  }

  sheet(): CountSheet {
    return sheetOf(this.contest, this.terms, this.papers, this.standing.elected, {
      method: METHOD,
      methodVersion: METHOD_VERSION,
      rule: RULE,
      quota: formatVotes(this.quota),
      stages: this.writer.stages,
      lots: this.ties.lots,
      lastPlaces: this.lastPlaces,
    });
  }

  /** Source: rr.46, 47: each valid paper is one vote for its first preference. */
  private takeFirstStage(): void {
    const { valid } = this.papers;
    const { seats } = this.contest;
    const dealt = this.piles.deal(votes(1), this.standing.isContinuing);
    this.standing.credit(dealt, votes(valid));
    this.endStage('first-preferences', {
      why: {
        citation: cite('rr.46, 47'),
        reason: `The quota is ${valid} ÷ (${seats} + 1), decimals ignored, plus 1.`,
      },
    });
  }

  /** Source: r.51(1): nobody is excluded while a surplus waits, even one that cannot change the order (R-F4). */
  private takeNextStage(continuing: readonly number[]): LotNeeded | null {
    const withSurplus = this.standing
      .all('elected')
      .filter((candidate) => this.standing.votes[candidate]! > this.quota);
    const purpose = withSurplus.length > 0 ? 'surplus' : 'exclusion';
    const choice = this.ties.choose(purpose === 'surplus' ? withSurplus : continuing, purpose);
    if (!choice.ok) return choice.error;
    const { candidate, why } = choice.value;
    if (purpose === 'surplus') this.transferSurplus(candidate, why);
    else this.exclude(candidate, why);
    return null;
  }

  /** Source: r.49: all papers of the candidate move on, each at its own transfer value. */
  private transferSurplus(candidate: number, why: StageEvents['why']): void {
    const { standing } = this;
    const credited = standing.votes[candidate]!;
    const surplus = credited - this.quota;
    const value = (received: bigint): bigint => transferValue(surplus, received, credited);
    const moved = this.piles.move(candidate, value, standing.isContinuing);
    standing.votes[candidate] = this.quota;
    const roundingLoss = standing.credit(moved, surplus);
    this.endStage('surplus', { of: [candidate], moved, roundingLoss, why });
  }

  /** Source: r.51(2)–(4): all papers move on in one stage, at the values at which they were received. */
  private exclude(candidate: number, why: StageEvents['why']): void {
    const { standing } = this;
    const credited = standing.votes[candidate]!;
    standing.exclude(candidate);
    const moved = this.piles.move(candidate, (received) => received, standing.isContinuing);
    standing.votes[candidate] = 0n;
    const roundingLoss = standing.credit(moved, credited);
    this.endStage('exclusion', {
      of: [candidate],
      moved,
      roundingLoss,
      excluded: [candidate],
      why,
    });
  }

  /** Source: r.53: as many candidates as places, so all are elected and nothing more is transferred. */
  private fillLastVacancies(continuing: readonly number[], vacancies: number): void {
    if (continuing.length === 0) return;
    const elected = this.standing.elect(continuing);
    const fewer = 'Fewer candidates continue than places remain, so some places stay vacant.';
    const equal = 'As many candidates continue as places remain.';
    this.lastPlaces = {
      elected: elected.map((place) => this.contest.candidates[place]!.id),
      why: { citation: cite('r.53(1)'), reason: continuing.length < vacancies ? fewer : equal },
    };
  }

  /** Source: r.48(1): whoever equals or exceeds the quota at the end of a stage is elected. */
  private endStage(
    action: StageEvents['action'],
    events: Partial<StageEvents> & Pick<StageEvents, 'why'>,
  ): void {
    const reached = this.standing
      .all('continuing')
      .filter((candidate) => this.standing.votes[candidate]! >= this.quota);
    const elected = this.standing.elect(reached);
    const nothing = { of: [], moved: [], roundingLoss: 0n, excluded: [], quota: this.quota };
    this.writer.write({ action, ...nothing, ...events, elected });
  }
}
