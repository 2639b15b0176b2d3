import {
  decryptPartially,
  type Election,
  isDecryptionProved,
  isShuffleProved,
  type KeyPair,
  parse,
  rankingsOf,
  shuffleRankings,
  tallyShape,
  withRankings,
} from '@folkmoot/ballot';
import { valueOf } from '@folkmoot/basics';

interface Means {
  readonly timed: <T>(work: () => T) => { readonly value: T; readonly ms: number };
  readonly random: (length: number) => Uint8Array;
}

/** What an officer's browser does with the tally of so many rankings, and checks of what others did: milliseconds of each. */
export function officersWork(
  tallyText: string,
  election: Election,
  key: KeyPair,
  ballots: number,
  { timed, random }: Means,
) {
  const tally = valueOf(parse(tallyShape(election, ballots), tallyText, tallyText.length));
  const rankings = rankingsOf(tally, election);
  const shuffled = timed(() => shuffleRankings(rankings, election, random));
  const verified = timed(() => isShuffleProved(rankings, shuffled.value, election));
  const after = withRankings(tally, shuffled.value.ciphertexts, election);
  const decrypted = timed(() => decryptPartially(after, key, election, random));
  const checked = timed(() => isDecryptionProved(decrypted.value, after, key.public, election));
  if (!verified.value || !checked.value) throw new Error('A proof does not hold.');
  return {
    after,
    decryption: decrypted.value,
    ms: {
      shuffle: shuffled.ms,
      'check a shuffle': verified.ms,
      decrypt: decrypted.ms,
      'check a decryption': checked.ms,
    },
  };
}
