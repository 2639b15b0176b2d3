import { type Ballot } from '../casting/ballot';
import { ciphertextShape, sumCiphertexts, type Ciphertext } from '../ciphertext';
import { type Election } from '../election/election';
import { ciphertextsOf, isRanking } from '../election/question';
import { exactly, list, tuple, type Shape } from '../json/shape';

/**
 * What is decrypted, question by question: for a choice the sums, for a ranking every ciphertext.
 * Source: Belenios specification s.4.18.
 */
export type EncryptedTally = readonly (readonly Ciphertext[])[];

/** How the tally of so many ballots is written. */
export const tallyShape = (
  { questions, group }: Election,
  ballots: number,
): Shape<EncryptedTally> =>
  tuple<EncryptedTally[number][]>(
    ...questions.map((question) =>
      list(
        ciphertextShape(group),
        exactly(isRanking(question) ? ballots : ciphertextsOf(question)),
      ),
    ),
  );

/** Of several ballots with one credential the last alone. Source: Belenios specification s.4.17, last. */
export function lastBallots(ballots: readonly Ballot[]): Ballot[] {
  const last = new Map<string, Ballot>();
  for (const ballot of ballots) {
    last.delete(ballot.credential.hex);
    last.set(ballot.credential.hex, ballot);
  }
  return [...last.values()];
}

/**
 * Adds up the choices of ballots under encryption, and puts the rankings in an order of their own, so
 * that nothing of the order of casting is left.
 * Source: Belenios specification s.4.18; the order, of which it is silent, is that of the points' bytes.
 * @param ballots  verified, at most one for each credential
 */
export function encryptedTally(election: Election, ballots: readonly Ballot[]): EncryptedTally {
  return election.questions.map((question, at) => {
    const answers = ballots.flatMap(({ answers }) => answers[at] ?? []);
    if (isRanking(question)) return answers.flatMap(({ choices }) => choices).sort(byPointBytes);
    return Array.from({ length: ciphertextsOf(question) }, (_, column) => {
      const cells = answers.flatMap(({ choices }) => [choices].flat()[column] ?? []);
      return sumCiphertexts(cells, election.group);
    });
  });
}

/** The ciphertexts of rankings, which are shuffled. Source: s.4.19, nh_ciphertexts. */
export const rankingsOf = (tally: EncryptedTally, { questions }: Election): EncryptedTally =>
  tally.filter((_, at) => questions[at] && isRanking(questions[at]));

/** The tally with its rankings replaced by shuffled ones. Source: s.4.19. */
export function withRankings(
  tally: EncryptedTally,
  shuffled: EncryptedTally,
  { questions }: Election,
): EncryptedTally {
  const rankings = [...shuffled];
  return tally.map((ciphertexts, at) =>
    questions[at] && isRanking(questions[at]) ? (rankings.shift() ?? []) : ciphertexts,
  );
}

/** Compares alpha, then beta, by the little-endian bytes of RFC 8032. */
function byPointBytes(a: Ciphertext, b: Ciphertext): number {
  const [first, second] = [a, b].map(({ alpha, beta }) => bytes(alpha.hex) + bytes(beta.hex));
  if (first === undefined || second === undefined || first === second) return 0;
  return first < second ? -1 : 1;
}

const bytes = (hex: string): string => (hex.match(/../g) ?? []).reverse().join('');
