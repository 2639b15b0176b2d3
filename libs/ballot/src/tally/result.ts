import { err, ok, type Result } from '@folkmoot/basics';
import { type Election } from '../election/election';
import { ciphertextsOf, isRanking } from '../election/question';
import { type Element, type Group } from '../group/group';
import { invert, reduce } from '../group/scalar';
import { integersOf } from '../group/small-integers';
import { exactly, list, record, tuple, type Shape } from '../json/shape';
import { whole } from '../json/values';
import { type Trustees } from '../trustees/trustees';
import { discreteLogarithms } from './discrete-logarithm';
import { type EncryptedTally } from './encrypted-tally';
import { type PartialDecryption } from './partial-decryption';

/**
 * What an election gave. For a choice the sum of each answer, blank votes first where there can be any;
 * for a ranking everybody's ranks, in shuffled order. Spoilt ranks are left as they are: `orderOf` tells.
 * Source: Belenios specification s.4.21.
 */
export interface ElectionResult {
  readonly result: readonly (readonly number[] | readonly (readonly number[])[])[];
}

/** Why an election cannot be opened. `owner` and `party` count from 1. */
export type OpeningRefusal =
  /** Not enough trustees of a party have decrypted. */
  | { readonly code: 'too-few-decryptions'; readonly party: number }
  /** A sum is beyond what the ballots can give: some decryption is wrong though it is proved. */
  | { readonly code: 'no-such-sum'; readonly question: number };

/** How the result of so many ballots is written. */
export const resultShape = ({ questions }: Election, ballots: number): Shape<ElectionResult> =>
  record({
    result: tuple<ElectionResult['result'][number][]>(
      ...questions.map((question): Shape<ElectionResult['result'][number]> =>
        isRanking(question)
          ? list(list(whole(0, 255), exactly(question.value.answers.length)), exactly(ballots))
          : list(whole(0, ballots), exactly(ciphertextsOf(question))),
      ),
    ),
  });

/**
 * Puts the trustees' parts together and reads what comes out.
 * Source: Belenios specification s.4.21.
 * @param decryptions  by owner, each checked with `isDecryptionProved`
 * @param ballots  how many went into the tally
 */
export function openTally(
  tally: EncryptedTally,
  decryptions: ReadonlyMap<number, PartialDecryption>,
  trustees: Trustees,
  election: Election,
  ballots: number,
): Result<ElectionResult, OpeningRefusal> {
  const { group, questions } = election;
  const shares = sharesOf(trustees, decryptions);
  if (!shares.ok) return shares;
  const opened = tally.map((row, at) =>
    row.map(({ beta }, column) => {
      const factors = shares.value.map(({ decryption, weight }) => ({
        factor: decryption.decryption_factors[at]?.[column] ?? group.identity,
        weight,
      }));
      return group.subtract(beta, weighed(factors, group));
    }),
  );
  group.encode(opened.flat());
  const numberOf = discreteLogarithms(ballots, group);
  const result: ElectionResult['result'][number][] = [];
  for (const [at, question] of questions.entries()) {
    const row = opened[at] ?? [];
    if (isRanking(question)) {
      result.push(row.map((element) => integersOf(element, question.value.answers.length)));
      continue;
    }
    const sums = row.flatMap((element) => numberOf(element) ?? []);
    if (sums.length !== row.length) return err({ code: 'no-such-sum', question: at });
    result.push(sums);
  }
  return ok({ result });
}

interface WeightedShare {
  readonly decryption: PartialDecryption;
  readonly weight: bigint;
}

/** Of each party as many decryptions as it takes, with their Lagrange coefficients. Source: s.4.21. */
function sharesOf(
  { parties }: Trustees,
  decryptions: ReadonlyMap<number, PartialDecryption>,
): Result<WeightedShare[], OpeningRefusal> {
  const shares: WeightedShare[] = [];
  for (const [at, { owners, threshold }] of parties.entries()) {
    const present = owners
      .map((owner, place) => ({ decryption: decryptions.get(owner), place: place + 1 }))
      .flatMap(({ decryption, place }) => (decryption ? [{ decryption, place }] : []))
      .slice(0, threshold);
    if (present.length < threshold) return err({ code: 'too-few-decryptions', party: at + 1 });
    const places = present.map(({ place }) => place);
    for (const { decryption, place } of present)
      shares.push({ decryption, weight: lagrange(place, places) });
  }
  return ok(shares);
}

/** How much one share weighs among those present. Source: Belenios specification s.4.21. */
const lagrange = (place: number, present: readonly number[]): bigint =>
  present
    .filter((other) => other !== place)
    .reduce(
      (product, other) => reduce(product * BigInt(other) * invert(BigInt(other - place))),
      1n,
    );

function weighed(
  factors: readonly { readonly factor: Element; readonly weight: bigint }[],
  group: Group,
): Element {
  return factors
    .map(({ factor, weight }) => (weight === 1n ? factor : group.sumOfProducts([factor], [weight])))
    .reduce((sum, factor) => group.add(sum, factor), group.identity);
}
