/** What clients have had acknowledged so far, and how long nobody had anything. */
export class Hearing {
  /** Acknowledgements in all. */
  heard = 0;
  /** In milliseconds, between two acknowledgements to anybody since `listen`. */
  longestSilence = 0;
  private lastHeard = 0;
  private readonly waiting = new Set<() => void>();

  /** From now on silences are measured. */
  listen(): void {
    this.longestSilence = 0;
    this.lastHeard = Date.now();
  }

  /** Somebody had something acknowledged. */
  tell(): void {
    this.heard++;
    this.longestSilence = Math.max(this.longestSilence, Date.now() - this.lastHeard);
    this.lastHeard = Date.now();
    for (const tell of this.waiting) tell();
    this.waiting.clear();
  }

  /** Resolves after so many acknowledgements more. */
  async further(count: number): Promise<void> {
    for (const until = this.heard + count; this.heard < until;)
      await new Promise<void>((resolve) => this.waiting.add(resolve));
  }
}
