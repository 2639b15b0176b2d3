import { at, nudge, put, type Json } from './json';
import { type Mutator, type Mutation } from './mutator';

/** Ballots that their own voters sign, and that must be refused all the same. */
export const voterMutations = (mutator: Mutator, stranger: string): Mutation[] => {
  const nudged = (what: string, path: string) => mutator.ballot(what, (json) => nudge(json, path));
  return [
    nudged('the proof of a ranking', 'answers.0.proof.response'),
    mutator.ballot('the ciphertext of a ranking', (json) => {
      put(json, 'answers.0.choices.beta', stranger);
    }),
    nudged('the proof of one mark', 'answers.1.individual_proofs.1.0.response'),
    nudged('the proof of no marks beside blank', 'answers.1.blank_proof.0.response'),
    nudged('the proof of marks or blank', 'answers.1.overall_proof.1.challenge'),
    nudged('the proof of how many marks', 'answers.2.overall_proof.0.response'),
    mutator.ballot('a proof too few', (json) => {
      at<Json[]>(json, 'answers.2.overall_proof').pop();
    }),
    mutator.ballot('a mark exchanged with another', (json) => {
      at<Json[]>(json, 'answers.2.choices').reverse();
    }),
    mutator.ballot('a ballot of another election', (json) => {
      put(json, 'election_hash', 'A'.repeat(43));
    }),
    mutator.ballot('an element outside the group', (json) => {
      put(json, 'answers.0.choices.alpha', '0'.repeat(64));
    }),
  ];
};
