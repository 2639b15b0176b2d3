import { ciphertextsOf, type Choice } from '../election/question';
import {
  ciphertextShape,
  encrypt,
  lessNumber,
  sumCiphertexts,
  type Ciphertext,
} from '../ciphertext';
import { type Element, type Group } from '../group/group';
import { sumOf } from '../group/scalar';
import { exactly, list, record, type Shape } from '../json/shape';
import {
  blankChallenge,
  blankOrCountChallenge,
  intervalChallenge,
  writtenOut,
} from '../proofs/challenges';
import { proveOneIsZero, verifyOneIsZero } from '../proofs/one-is-zero';
import { proofShape, type Proof } from '../proofs/proof';
import { type RandomBytes } from '../random';
import { type Marks } from './marks';

/** An encrypted answer to a choice. Source: Belenios specification s.4.11, answer_h. */
export interface ChoiceAnswer {
  /** Blank first, where the question allows it; then each answer: one if marked, zero if not. */
  readonly choices: readonly Ciphertext[];
  readonly individual_proofs: readonly (readonly Proof[])[];
  readonly overall_proof: readonly Proof[];
  readonly blank_proof?: readonly Proof[];
}

/** What every proof of a ballot is bound to, so that it proves nothing in another's. */
export interface ProofContext {
  /** The election's hash, a bar, the voter's credential. Source: s.4.11, S_0. */
  readonly context: string;
  readonly publicKey: Element;
  readonly group: Group;
}

/** How an answer to this choice is written. */
export function choiceAnswerShape(choice: Choice, group: Group): Shape<ChoiceAnswer> {
  const length = exactly(ciphertextsOf(choice));
  const counts = choice.max - choice.min + 1;
  const answer = {
    choices: list(ciphertextShape(group), length),
    individual_proofs: list(list(proofShape, exactly(2)), length),
    overall_proof: list(proofShape, exactly(choice.blank ? counts + 1 : counts)),
  };
  const blank_proof = list(proofShape, exactly(2));
  return choice.blank ? record({ ...answer, blank_proof }) : record(answer);
}

/**
 * Encrypts an answer and proves that it is one.
 * Source: Belenios specification s.4.11.1.
 * @param marks  that `checkMarks` let pass
 */
export function encryptChoice(
  choice: Choice,
  marks: Marks,
  proofs: ProofContext,
  random: RandomBytes,
): ChoiceAnswer {
  const { context, publicKey, group } = proofs;
  const bits = bitsOf(choice, marks);
  const encrypted = bits.map((bit) =>
    encrypt(bit === 1 ? group.generator : group.identity, publicKey, group, random),
  );
  const choices = encrypted.map(({ ciphertext }) => ciphertext);
  group.encode(choices.flatMap(({ alpha, beta }) => [alpha, beta]));
  const individual_proofs = encrypted.map(({ ciphertext, randomness }, at) =>
    proveOneIsZero(
      zeroOrOne(ciphertext, group),
      { at: bits[at] ?? 0, randomness },
      publicKey,
      intervalChallenge(context, ciphertext),
      group,
      random,
    ),
  );
  const answers = encrypted.slice(choice.blank ? 1 : 0);
  const marked = marks === 'blank' ? 0 : marks.length;
  const sum = sumOf(answers.map(({ randomness }) => randomness));
  const whole = wholeOf(choice, choices, proofs);
  const prove = (branches: readonly Ciphertext[], at: number, randomness: bigint, tag: Tag) =>
    proveOneIsZero(branches, { at, randomness }, publicKey, whole[tag], group, random);
  if (!choice.blank) {
    const overall_proof = prove(whole.counts, marked - choice.min, sum, 'countChallenge');
    return { choices, individual_proofs, overall_proof };
  }
  const blank = encrypted[0]?.randomness ?? 0n;
  const isBlank = marks === 'blank';
  return {
    choices,
    individual_proofs,
    overall_proof: isBlank
      ? prove(whole.blankOrCounts, 0, blank, 'blankOrCountChallenge')
      : prove(whole.blankOrCounts, 1 + marked - choice.min, sum, 'blankOrCountChallenge'),
    blank_proof: isBlank
      ? prove(whole.notBlankOrNothing, 1, sum, 'blankChallenge')
      : prove(whole.notBlankOrNothing, 0, blank, 'blankChallenge'),
  };
}

/** The first proof of an answer that does not hold, or `null` when all do. Source: s.4.12, s.4.13.3. */
export function flawOfChoice(
  choice: Choice,
  answer: ChoiceAnswer,
  proofs: ProofContext,
): 'individual' | 'overall' | 'blank' | null {
  const { context, publicKey, group } = proofs;
  const { choices, individual_proofs, overall_proof, blank_proof } = answer;
  const each = choices.every((ciphertext, at) =>
    verifyOneIsZero(
      zeroOrOne(ciphertext, group),
      individual_proofs[at] ?? [],
      publicKey,
      intervalChallenge(context, ciphertext),
      group,
    ),
  );
  if (!each) return 'individual';
  const whole = wholeOf(choice, choices, proofs);
  const holds = (branches: readonly Ciphertext[], given: readonly Proof[], tag: Tag) =>
    verifyOneIsZero(branches, given, publicKey, whole[tag], group);
  if (!choice.blank) return holds(whole.counts, overall_proof, 'countChallenge') ? null : 'overall';
  if (!holds(whole.notBlankOrNothing, blank_proof ?? [], 'blankChallenge')) return 'blank';
  return holds(whole.blankOrCounts, overall_proof, 'blankOrCountChallenge') ? null : 'overall';
}

type Tag = 'countChallenge' | 'blankChallenge' | 'blankOrCountChallenge';

/** What the proofs about an answer as a whole say, and the challenges that bind them to it. */
function wholeOf(choice: Choice, choices: readonly Ciphertext[], { context, group }: ProofContext) {
  const bound = `${context}|${writtenOut(choices)}`;
  const blank = choices.slice(0, choice.blank ? 1 : 0);
  const sum = sumCiphertexts(choices.slice(blank.length), group);
  const counts: Ciphertext[] = [];
  for (let count = choice.min; count <= choice.max; count++)
    counts.push(lessNumber(sum, count, group));
  return {
    /** As many marks as are allowed. */
    counts,
    /** A blank vote, or as many marks as are allowed. */
    blankOrCounts: [...blank.map((one) => lessNumber(one, 1, group)), ...counts],
    /** No blank vote, or no marks. */
    notBlankOrNothing: [...blank, sum],
    countChallenge: intervalChallenge(bound, sum),
    blankChallenge: blankChallenge(bound),
    blankOrCountChallenge: blankOrCountChallenge(bound),
  };
}

/** The two things that a mark may be: encrypting zero as it is, or after one is taken away. */
const zeroOrOne = (ciphertext: Ciphertext, group: Group): Ciphertext[] => [
  ciphertext,
  lessNumber(ciphertext, 1, group),
];

function bitsOf(choice: Choice, marks: Marks): (0 | 1)[] {
  const blank: (0 | 1)[] = choice.blank ? [marks === 'blank' ? 1 : 0] : [];
  const marked = new Set(marks === 'blank' ? [] : marks);
  return [...blank, ...choice.answers.map((_, at) => (marked.has(at) ? 1 : 0))];
}
