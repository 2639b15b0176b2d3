import {
  curveGroup,
  decryptPartially,
  encryptBallot,
  isDecryptionProved,
  isShuffleProved,
  newKeyPair,
  parse,
  rankingsOf,
  readElection,
  shuffleRankings,
  tallyShape,
  withRankings,
} from '@folkmoot/ballot';
import { valueOf } from '@folkmoot/basics';

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

/** Milliseconds of what an officer's browser does with a tally of so many rankings. */
function opening(text: string, secret: string, tallyText: string, ballots: number) {
  const election = valueOf(readElection(text, curveGroup));
  const key = { secret: BigInt(secret), public: curveGroup.multiplyBase(BigInt(secret)) };
  const tally = valueOf(parse(tallyShape(election, ballots), tallyText, tallyText.length));
  const rankings = rankingsOf(tally, election);
  const shuffled = timed(() => shuffleRankings(rankings, election, random));
  const verified = timed(() => isShuffleProved(rankings, shuffled.value, election));
  const after = withRankings(tally, shuffled.value.ciphertexts, election);
  const decrypted = timed(() => decryptPartially(after, key, election, random));
  const checked = timed(() => isDecryptionProved(decrypted.value, after, key.public, election));
  if (!verified.value || !checked.value) throw new Error('A proof does not hold.');
  return {
    shuffle: shuffled.ms,
    'check a shuffle': verified.ms,
    decrypt: decrypted.ms,
    'check a decryption': checked.ms,
  };
}

/** What the measuring program asks of the page. */
export const bench = { sealing, opening };

Object.assign(globalThis, { bench });
