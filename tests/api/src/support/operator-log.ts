/** Keeps what an app writes in its operator's log. Give it to `startApp` as `logTo`. */
export class CapturedLog {
  private readonly lines: string[] = [];

  write(line: string): void {
    this.lines.push(line);
  }

  /** All of it. */
  get text(): string {
    return this.lines.join('');
  }

  /** What the errors say. */
  get errors(): string[] {
    return this.lines
      .map((line) => JSON.parse(line) as { level: number; msg: string; err?: { message: string } })
      .filter(({ level }) => level >= 50)
      .map(({ msg, err }) => `${msg}: ${err?.message ?? ''}`);
  }
}
