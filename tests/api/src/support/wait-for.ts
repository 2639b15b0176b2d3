import { setTimeout as sleep } from 'node:timers/promises';

/** Far more than any of ours takes, also where it is tried again after a while on a slow machine; less than a test may take. */
const patience = 100_000;

/**
 * What a question comes to be answered with, asked again and again until it is not `undefined`.
 * @throws when it takes longer than any of ours should
 */
export async function waitFor<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(10)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  throw new Error(`Waited in vain for ${what}.`);
}
