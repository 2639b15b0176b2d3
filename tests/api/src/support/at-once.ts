import { type RunningApp } from '@folkmoot/api';
import { type Person, type Reply } from './person';
import { type Scratch, type ScratchOptions, startScratch } from './scratch';

type Answer = { readonly error?: unknown; readonly response: Response } | Reply;

/** What came of a request: `done`, or the code of the refusal. */
function outcomeOf(answer: Answer): string {
  const [status, body] =
    'response' in answer
      ? [answer.response.status, answer.error]
      : [answer.status, answer.body as unknown];
  if (status < 300) return 'done';
  const { code, detail } = body as { readonly code: string; readonly detail: string };
  // A loser is told what happened instead, never that something went wrong on our side.
  expect([403, 404, 409, 422]).toContain(status);
  expect(detail).toMatch(/^[A-Z0-9“].{15,}\.$/s);
  return code;
}

/** Sends requests at the same moment. @returns what came of each, in their order */
export async function atOnce(...calls: readonly (() => Promise<Answer>)[]): Promise<string[]> {
  return (await Promise.all(calls.map((call) => call()))).map(outcomeOf);
}

/** So many copies of the same request. */
export const times = <T>(count: number, call: T): T[] => Array.from({ length: count }, () => call);

/** An organisation on two copies of the app, which people reach by turns. */
export class TwoCopies {
  private constructor(
    readonly scratch: Scratch,
    private readonly other: RunningApp,
  ) {}

  static async start(options: ScratchOptions = {}): Promise<TwoCopies> {
    const scratch = await startScratch(options);
    return new TwoCopies(scratch, await scratch.startCopy());
  }

  /** The same people at the other copy, signed in already: nothing but the request itself is in the race. */
  async there(...people: readonly Person[]): Promise<Person[]> {
    await Promise.all(people.map((person) => person.beSignedIn()));
    return people.map((person) => person.at(this.other.url));
  }

  async close(): Promise<void> {
    await this.other.close();
    await this.scratch.close();
  }
}
