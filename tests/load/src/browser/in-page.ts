import { curveGroup, encryptBallot, newKeyPair, readElection } from '@folkmoot/ballot';
import { valueOf } from '@folkmoot/basics';
import { officersWork } from '../ballot/officers-work';

const random = (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length));

function timed<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const started = performance.now();
  const value = work();
  return { value, ms: performance.now() - started };
}

/** Milliseconds that each of so many ballots takes to seal, the first as cold as a voter's is. */
function sealing(text: string, candidates: number, times: number): number[] {
  const election = valueOf(readElection(text, curveGroup));
  const marks = [Array.from({ length: candidates }, (_, at) => (at * 7) % candidates)];
  return Array.from(
    { length: times },
    () =>
      timed(() => valueOf(encryptBallot(election, marks, newKeyPair(curveGroup, random), random)))
        .ms,
  );
}

function opening(text: string, secret: string, tallyText: string, ballots: number) {
  const election = valueOf(readElection(text, curveGroup));
  const key = { secret: BigInt(secret), public: curveGroup.multiplyBase(BigInt(secret)) };
  return officersWork(tallyText, election, key, ballots, { timed, random }).ms;
}

/** What the measuring program asks of the page. */
export const bench = { sealing, opening };

Object.assign(globalThis, { bench });
