/** Where a command writes, and what it reaches the world with. */
export interface Terminal {
  /** The answer. */
  out(text: string): void;
  /** Progress and troubles. */
  err(text: string): void;
  /** Whether a line of progress may be written over. */
  readonly rewrites: boolean;
  readonly fetch: typeof fetch;
  /** What is piped in. */
  readonly input: () => AsyncIterable<Uint8Array>;
}

/** An entry in the list of commands, which says what a command is for without loading it. */
export interface ListedCommand {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  load(): Promise<Command>;
}

/** One thing that `folkmoot` can do. Each has a file of its own in `commands/`. */
export interface Command {
  /** Usage, options and examples. */
  readonly help: string;
  /**
   * @returns the exit code
   * @throws Cannot when it cannot do what it was asked
   */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

/** Exit codes of every command. */
export const exit = {
  ok: 0,
  /** The command worked, and its answer is no. */
  no: 1,
  /** The command could not do what it was asked. */
  cannot: 2,
} as const;

/** Why a command cannot do what it was asked: one or two sentences that say what to do. */
export class Cannot extends Error {
  constructor(readonly says: string) {
    super(says);
  }
}
