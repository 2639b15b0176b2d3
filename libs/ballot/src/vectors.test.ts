import { valueOf } from '@folkmoot/basics';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyArchive } from './archive/verify-archive';
import { receive } from './ceremony/channel';
import { keysOfSeed } from './ceremony/seed';
import { isSignedBy } from './ceremony/signed-message';
import { openShare } from './ceremony/share';
import { lessNumber, sumCiphertexts, type Ciphertext } from './ciphertext';
import { curveGroup as group } from './group/curve-group';
import {
  blankChallenge,
  blankOrCountChallenge,
  decryptionChallenge,
  intervalChallenge,
  rankingChallenge,
  signatureChallenge,
  writtenOut,
} from './proofs/challenges';
import { verifyKnowledge } from './proofs/knowledge';
import { verifyOneIsZero } from './proofs/one-is-zero';
import { type Proof } from './proofs/proof';
import { verifySameSecret } from './proofs/same-secret';
import { checkShuffleProof } from './shuffle/check-shuffle-proof';
import { shuffleProofShape } from './shuffle/shuffle-proof';
import { isKeyProved } from './trustees/trustee-key';

interface WrittenProof {
  challenge: string;
  response: string;
}
interface WrittenCiphertext {
  alpha: string;
  beta: string;
}
interface Bound {
  context: string;
  publicKey: string;
}
interface Cases<T> {
  cases: T[];
}

/** `tests/vectors/ballot-proofs.json`: proofs that another program made. */
interface ProofVectors {
  seeds: Cases<{ seed: string; verification: string; encryption: string }>;
  channels: Cases<{ sealed: string; from: string; seed: string; publicKey: string }>;
  keys: Cases<{ publicKey: string; proof: WrittenProof }>;
  messages: Cases<{ message: string; verificationKey: string; signature: WrittenProof }>;
  ballotSignatures: Cases<{ hash: string; credential: string; proof: WrittenProof }>;
  rankings: Cases<Bound & WrittenCiphertext & { proof: WrittenProof }>;
  marks: Cases<Bound & WrittenCiphertext & { numbers: number[]; proofs: WrittenProof[] }>;
  counts: Cases<
    Bound & { choices: WrittenCiphertext[]; numbers: number[]; proofs: WrittenProof[] }
  >;
  blank: Cases<Bound & { choices: WrittenCiphertext[]; proofs: WrittenProof[] }>;
  blankOrCounts: Cases<
    Bound & { choices: WrittenCiphertext[]; numbers: number[]; proofs: WrittenProof[] }
  >;
  shuffles: Cases<{
    electionHash: string;
    publicKey: string;
    before: WrittenCiphertext[];
    after: WrittenCiphertext[];
    proof: unknown;
  }>;
  decryptions: Cases<{
    electionHash: string;
    publicKey: string;
    alpha: string;
    factor: string;
    proof: WrittenProof;
  }>;
}

/** `tests/vectors/ballot-archive.json`: an election that another program held. */
interface ArchiveVector {
  archive: { base64: string };
  electionHash: string;
  trackers: string[];
  credentials: string[];
  result: number[][] | number[][][];
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(__dirname, '../../../tests/vectors', name), 'utf8'));
const vectors = read('ballot-proofs.json') as ProofVectors;

const element = (hex: string) => {
  const decoded = group.decode(hex);
  if (!decoded) throw new Error(`${hex} is no element`);
  return decoded;
};
const ciphertext = ({ alpha, beta }: WrittenCiphertext): Ciphertext => ({
  alpha: element(alpha),
  beta: element(beta),
});
const proofOf = ({ challenge, response }: WrittenProof): Proof => ({
  challenge: BigInt(challenge),
  response: BigInt(response),
});

/** Expects proofs to hold, and not to hold when any of them is another. */
function holdsOnlyAsGiven(proofs: readonly WrittenProof[], holds: (proofs: Proof[]) => boolean) {
  const given = proofs.map(proofOf);
  expect(holds(given)).toBe(true);
  given.forEach((proof, at) => {
    expect(holds(given.with(at, { ...proof, response: proof.response + 1n }))).toBe(false);
    expect(holds(given.with(at, { ...proof, challenge: proof.challenge + 1n }))).toBe(false);
  });
}

const holdsAlone = (proof: WrittenProof, holds: (proof: Proof) => boolean) =>
  holdsOnlyAsGiven([proof], ([only]) => only !== undefined && holds(only));

describe('tests/vectors/ballot-proofs.json', () => {
  it.each(vectors.seeds.cases)('seed $seed', ({ seed, verification, encryption }) => {
    const { signing, decryption } = keysOfSeed(seed, group);
    expect([signing.public.hex, decryption.public.hex]).toEqual([verification, encryption]);
  });

  it.each(vectors.channels.cases)('a share sent to $seed', ({ sealed, from, seed, publicKey }) => {
    expect(receive(sealed, element(from), keysOfSeed(seed, group), group)).toMatchObject({
      ok: true,
    });
    expect(openShare(sealed, seed, group)?.public.hex).toBe(publicKey);
  });

  it.each(vectors.keys.cases)('key $publicKey', ({ publicKey, proof }) => {
    holdsAlone(proof, (pok) => isKeyProved({ pok, public_key: element(publicKey) }, group));
  });

  it.each(vectors.messages.cases)('message $message', ({ message, verificationKey, signature }) => {
    holdsAlone(signature, (one) => isSignedBy(message, one, element(verificationKey), group));
  });

  it.each(vectors.ballotSignatures.cases)('signature of $hash', ({ hash, credential, proof }) => {
    holdsAlone(proof, (one) =>
      verifyKnowledge(element(credential), one, signatureChallenge(hash), group),
    );
  });

  it.each(vectors.rankings.cases)('ranking $alpha', ({ context, publicKey, proof, ...written }) => {
    const ranking = ciphertext(written);
    const challengeOf = rankingChallenge(context, element(publicKey), ranking);
    holdsAlone(proof, (one) => verifyKnowledge(ranking.alpha, one, challengeOf, group));
  });

  it.each(vectors.marks.cases)(
    'mark $alpha',
    ({ context, publicKey, numbers, proofs, ...written }) => {
      const mark = ciphertext(written);
      const branches = numbers.map((number) => lessNumber(mark, number, group));
      const challengeOf = intervalChallenge(context, mark);
      holdsOnlyAsGiven(proofs, (given) =>
        verifyOneIsZero(branches, given, element(publicKey), challengeOf, group),
      );
    },
  );

  it.each(vectors.counts.cases)('count', ({ context, publicKey, choices, numbers, proofs }) => {
    const marks = choices.map(ciphertext);
    const sum = sumCiphertexts(marks, group);
    const branches = numbers.map((number) => lessNumber(sum, number, group));
    const challengeOf = intervalChallenge(`${context}|${writtenOut(marks)}`, sum);
    holdsOnlyAsGiven(proofs, (given) =>
      verifyOneIsZero(branches, given, element(publicKey), challengeOf, group),
    );
  });

  it.each(vectors.blank.cases)('blank vote', ({ context, publicKey, choices, proofs }) => {
    const [blank, ...marks] = choices.map(ciphertext);
    if (!blank) throw new Error('The first ciphertext is of the blank vote.');
    const branches = [blank, sumCiphertexts(marks, group)];
    const challengeOf = blankChallenge(`${context}|${writtenOut([blank, ...marks])}`);
    holdsOnlyAsGiven(proofs, (given) =>
      verifyOneIsZero(branches, given, element(publicKey), challengeOf, group),
    );
  });

  it.each(vectors.blankOrCounts.cases)(
    'blank vote or count',
    ({ context, publicKey, choices, numbers, proofs }) => {
      const [blank, ...marks] = choices.map(ciphertext);
      if (!blank) throw new Error('The first ciphertext is of the blank vote.');
      const sum = sumCiphertexts(marks, group);
      const counts = numbers.map((number) => lessNumber(sum, number, group));
      const branches = [lessNumber(blank, 1, group), ...counts];
      const challengeOf = blankOrCountChallenge(`${context}|${writtenOut([blank, ...marks])}`);
      holdsOnlyAsGiven(proofs, (given) =>
        verifyOneIsZero(branches, given, element(publicKey), challengeOf, group),
      );
    },
  );

  it.each(vectors.shuffles.cases)(
    'shuffle',
    ({ electionHash, publicKey, before, after, proof }) => {
      const written = shuffleProofShape(group, before.length).read(proof, '$');
      const statement = {
        before: before.map(ciphertext),
        after: after.map(ciphertext),
        publicKey: element(publicKey),
        electionHash,
        group,
      };
      expect(checkShuffleProof(written, statement)).toBe(true);
      const [t, [s1, ...others], c, chain] = written;
      expect(checkShuffleProof([t, [s1 + 1n, ...others], c, chain], statement)).toBe(false);
    },
  );

  it.each(vectors.decryptions.cases)(
    'decryption of $alpha',
    ({ electionHash, publicKey, alpha, factor, proof }) => {
      const key = element(publicKey);
      const challengeOf = decryptionChallenge(electionHash, key);
      holdsAlone(proof, (one) =>
        verifySameSecret(key, element(alpha), element(factor), one, challengeOf, group),
      );
    },
  );
});

describe('tests/vectors/ballot-archive.json', () => {
  it('is verified, and gives the result that its maker gave', () => {
    const vector = read('ballot-archive.json') as ArchiveVector;
    const archive = Uint8Array.from(Buffer.from(vector.archive.base64, 'base64'));
    const verified = valueOf(verifyArchive(archive, group));
    expect(verified.election.hash).toBe(vector.electionHash);
    expect(verified.credentials).toEqual(vector.credentials);
    expect(verified.ballots.map(({ tracker }) => tracker)).toEqual(vector.trackers);
    expect(verified.result?.result).toEqual(vector.result);
  });
});
