import { type ListedContest } from './contests';

/** One paper, not merged with others. Votes in hundredths. */
interface PlainPaper {
  readonly preferences: readonly number[];
  value: bigint;
  holder: number | null;
  /** When it was received: papers received together have the same number. */
  received: number;
}

/** Papers on the table, moved one by one: for counters written the slow and obvious way. */
export class PlainPapers {
  readonly ids: readonly string[];
  readonly continuing: Set<number>;
  readonly elected: number[] = [];
  /** Totals at the end of each stage, and wherever else `note` was called. */
  readonly history: bigint[][] = [];
  readonly stages: string[] = [];
  readonly valid: number;
  private readonly papers: PlainPaper[];
  private readonly kept = new Map<number, bigint>();
  private movement = 0;

  constructor(
    { candidates, withdrawn, papers }: ListedContest,
    private readonly lot: readonly string[],
  ) {
    this.ids = candidates.map(({ id }) => id);
    this.continuing = new Set(
      [...this.ids.keys()].filter((c) => !withdrawn.includes(this.ids[c]!)),
    );
    this.papers = papers.flatMap(({ preferences, count }) =>
      Array.from({ length: count }, () => ({
        preferences,
        value: 100n,
        holder: null,
        received: 0,
      })),
    );
    this.papers = this.papers.filter((paper) => {
      paper.holder = this.next(paper);
      return paper.holder !== null;
    });
    this.valid = this.papers.length;
  }

  votes(c: number): bigint {
    const own = this.papers.filter(({ holder }) => holder === c);
    return this.kept.get(c) ?? own.reduce((sum, { value }) => sum + value, 0n);
  }

  sum(candidates: Iterable<number>): bigint {
    return [...candidates].reduce((total, c) => total + this.votes(c), 0n);
  }

  /** The votes in hundredths that papers no longer carry to anybody. */
  nonTransferable(): bigint {
    return 100n * BigInt(this.valid) - this.sum(this.ids.keys());
  }

  elect(c: number): void {
    this.elected.push(c);
    this.continuing.delete(c);
  }

  note(): void {
    this.history.push([...this.ids.keys()].map((c) => this.votes(c)));
  }

  endStage(): void {
    this.note();
    this.stages.push(this.history.at(-1)!.join(' '));
  }

  /** Fewest votes first; equals by the earliest note at which they differed, and then, unless told not to, by lot. */
  compare(a: number, b: number, byLot = true): number {
    for (const votes of [[...this.ids.keys()].map((c) => this.votes(c)), ...this.history])
      if (votes[a] !== votes[b]) return votes[a]! < votes[b]! ? -1 : 1;
    return byLot ? this.lot.indexOf(this.ids[b]!) - this.lot.indexOf(this.ids[a]!) : 0;
  }

  lowestFirst(candidates: Iterable<number>): number[] {
    return [...candidates].sort((a, b) => this.compare(a, b));
  }

  /** The groups of papers of some candidates, in the order in which they move. */
  batches(candidates: readonly number[], firstApart: boolean): PlainPaper[][] {
    const groups = new Map<string, PlainPaper[]>();
    for (const paper of this.papers.filter(({ holder }) => candidates.includes(holder ?? -1))) {
      const first = firstApart && paper.received === 0;
      const key = `${first ? 1 : 0} ${String(paper.value).padStart(9, '0')}`;
      groups.set(key, [...(groups.get(key) ?? []), paper]);
    }
    return [...groups].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, papers]) => papers);
  }

  pass(papers: readonly PlainPaper[]): void {
    this.movement++;
    for (const paper of papers) {
      paper.holder = this.next(paper);
      paper.received = this.movement;
    }
  }

  /** @param worth  what each transferable paper moves at: of the surplus, how many there are, and their present value */
  passSurplus(
    c: number,
    quota: bigint,
    worth: (surplus: bigint, papers: bigint, present: bigint) => bigint,
  ): void {
    const surplus = this.votes(c) - quota;
    const own = this.papers.filter(({ holder }) => holder === c);
    const latest = Math.max(...own.map(({ received }) => received));
    const going = own.filter((paper) => paper.received === latest && this.next(paper) !== null);
    const value = worth(surplus, BigInt(going.length), going[0]?.value ?? 0n);
    for (const paper of going) paper.value = value;
    this.kept.set(c, quota);
    this.pass(going);
  }

  private next(paper: PlainPaper): number | null {
    const from = paper.holder === null ? 0 : paper.preferences.indexOf(paper.holder) + 1;
    return paper.preferences.slice(from).find((c) => this.continuing.has(c)) ?? null;
  }
}
