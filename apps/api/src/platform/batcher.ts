interface Waiting<Q, A> {
  readonly question: Q;
  readonly resolve: (answer: A) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Answers questions in groups: while one group is being answered the next gathers. Alone, a
 * question is answered at once; under load, one journey to the database serves many.
 */
export class Batcher<Q, A> {
  private waiting: Waiting<Q, A>[] = [];
  private busy = 0;

  /**
   * @param answerAll  one answer for each question, in order; a rejection is shared by the whole group
   * @param most       questions in one group
   * @param together   groups under way at the same time
   */
  constructor(
    private readonly answerAll: (questions: readonly Q[]) => Promise<readonly A[]>,
    private readonly most: number,
    private readonly together = 1,
  ) {}

  ask(question: Q): Promise<A> {
    return new Promise<A>((resolve, reject) => {
      this.waiting.push({ question, resolve, reject });
      if (this.busy < this.together) this.start();
    });
  }

  private start(): void {
    this.busy += 1;
    // The rest of this turn of the event loop may bring more questions.
    setImmediate(() => void this.answerNext());
  }

  private async answerNext(): Promise<void> {
    const group = this.waiting.splice(0, this.most);
    try {
      if (group.length > 0) {
        const answers = await this.answerAll(group.map((waiting) => waiting.question));
        group.forEach((waiting, n) => waiting.resolve(answers[n] as A));
      }
    } catch (error) {
      group.forEach((waiting) => waiting.reject(error));
    }
    this.busy -= 1;
    if (this.waiting.length > 0) this.start();
  }
}
