import { type Ciphertext } from '../ciphertext';
import { type Element, type Group } from '../group/group';
import { exactly, list, tuple, type Shape } from '../json/shape';
import { element, scalar } from '../json/values';

/** t of the specification: t1, t2, t3, (t4,1, t4,2), the t-hats. */
export type Announcements = readonly [
  Element,
  Element,
  Element,
  readonly [Element, Element],
  readonly Element[],
];

/** s of the specification: s1, s2, s3, s4, the s-hats, the s-primes. */
export type Responses = readonly [
  bigint,
  bigint,
  bigint,
  bigint,
  readonly bigint[],
  readonly bigint[],
];

/**
 * That ciphertexts are others, re-encrypted and in another order: announcements, responses, the
 * commitment to the permutation, the commitments chained.
 * Source: Belenios specification s.4.19, shuffle_proof.
 */
export type ShuffleProof = readonly [
  Announcements,
  Responses,
  readonly Element[],
  readonly Element[],
];

/** How the proof of a shuffle of so many ciphertexts is written. */
export function shuffleProofShape(group: Group, length: number): Shape<ShuffleProof> {
  const one = element(group);
  const each = list(one, exactly(length));
  const scalars = list(scalar, exactly(length));
  return tuple(
    tuple(one, one, one, tuple(one, one), each),
    tuple(scalar, scalar, scalar, scalar, scalars, scalars),
    each,
    each,
  );
}

/** What a proof is about. */
export interface ShuffleStatement {
  readonly before: readonly Ciphertext[];
  readonly after: readonly Ciphertext[];
  readonly publicKey: Element;
  readonly electionHash: string;
  readonly group: Group;
}

/** Every element followed by a comma. Source: Belenios specification s.6, table 11. */
export const listed = (elements: readonly Element[], group: Group): string =>
  group
    .encode(elements)
    .map((hex) => `${hex},`)
    .join('');

/** What the weights of a proof are drawn from: str_c. Source: s.6, tables 4 (step 3) and 11. */
export function statementText(
  { before, after, group }: ShuffleStatement,
  permutation: readonly Element[],
): string {
  const elements = [...before, ...after].flatMap(({ alpha, beta }) => [alpha, beta]);
  return listed([...elements, ...permutation], group);
}

/** What the challenge of a proof is drawn from: str_t and str_y. Source: s.6, table 4 (steps 14, 15). */
export function transcriptText(
  [t1, t2, t3, [t41, t42], hats]: Announcements,
  statement: string,
  chain: readonly Element[],
  { publicKey, group }: ShuffleStatement,
): string {
  const announced = listed([t1, t2, t3, t41, t42, ...hats], group);
  return `${announced}${statement}${listed(chain, group)}${publicKey.hex}`;
}
