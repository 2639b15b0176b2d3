import { type PaperBatch, type PaperConfirmation, type PaperMark } from './paper-fields';

/** Tells of something that does not hold, in one sentence. */
type Fail = (says: string) => void;

interface BatchSoFar {
  readonly envelopes: number;
  marks: number;
  papers: number;
  state: 'announced' | 'confirmed' | 'withdrawn';
}

/** What the log says of the votes on paper of one poll: no more marks and papers than envelopes, and as many of each. */
export class PaperStory {
  private readonly batches = new Map<string, BatchSoFar>();

  constructor(private readonly named: string) {}

  announce(id: string, { number, envelopes }: PaperBatch, entry: number, fail: Fail): void {
    if (this.batches.has(id)) return fail(`Entry ${entry} announces a batch a second time.`);
    if (number !== this.batches.size + 1)
      fail(
        `Entry ${entry} announces batch ${number} of ${this.named} where batch ${this.batches.size + 1} should stand.`,
      );
    this.batches.set(id, { envelopes, marks: 0, papers: 0, state: 'announced' });
  }

  mark({ batch }: PaperMark, entry: number, fail: Fail): void {
    const known = this.open(batch, entry, fail);
    if (known) known.marks += 1;
  }

  /** A paper goes into the ballot box. */
  paper(batch: string, entry: number, fail: Fail): void {
    const known = this.open(batch, entry, fail);
    if (known) known.papers += 1;
  }

  confirm(id: string, confirmed: PaperConfirmation, entry: number, fail: Fail): void {
    const batch = this.open(id, entry, fail);
    if (!batch) return;
    batch.state = 'confirmed';
    const { envelopes, marks, papers, void: empty } = confirmed;
    if (envelopes !== batch.envelopes || marks + empty.length !== envelopes)
      fail(
        `Entry ${entry} confirms ${marks} votes and ${empty.length} envelopes without one; ${batch.envelopes} envelopes were announced.`,
      );
    if (marks !== batch.marks || papers !== batch.papers)
      fail(
        `Entry ${entry} confirms ${marks} votes and ${papers} papers of ${this.named}; the log has ${batch.marks} and ${batch.papers}.`,
      );
  }

  withdraw(id: string, entry: number, fail: Fail): void {
    const batch = this.open(id, entry, fail);
    if (!batch) return;
    batch.state = 'withdrawn';
    if (batch.marks + batch.papers > 0)
      fail(`Entry ${entry} withdraws a batch of ${this.named} whose votes were taken.`);
  }

  /** Whole numbers, once the poll is closed. */
  get totals(): { marks: number; papers: number; void: number; unconfirmed: number } {
    const all = [...this.batches.values()];
    const sum = (of: (batch: BatchSoFar) => number): number =>
      all.reduce((total, batch) => total + of(batch), 0);
    return {
      marks: sum(({ marks }) => marks),
      papers: sum(({ papers }) => papers),
      void: sum(({ state, envelopes, marks }) => (state === 'confirmed' ? envelopes - marks : 0)),
      unconfirmed: sum(({ state, envelopes }) => (state === 'announced' ? envelopes : 0)),
    };
  }

  /** Whether votes were taken of a batch on which nobody agreed. */
  get isSettled(): boolean {
    return [...this.batches.values()].every(
      ({ state, marks, papers }) => state === 'confirmed' || marks + papers === 0,
    );
  }

  private open(id: string, entry: number, fail: Fail): BatchSoFar | null {
    const batch = this.batches.get(id);
    if (batch?.state === 'announced') return batch;
    fail(
      batch
        ? `Entry ${entry} adds to a batch of ${this.named} that was ${batch.state}.`
        : `Entry ${entry} is about a batch of ${this.named} that was never announced.`,
    );
    return null;
  }
}
