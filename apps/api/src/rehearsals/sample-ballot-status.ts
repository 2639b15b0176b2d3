import { type SampleBallotRefusal } from './cast-sample-ballots';

/** What a refused ballot of a rehearsal is to HTTP. */
export const sampleBallotStatus: Readonly<Record<SampleBallotRefusal['code'], number>> = {
  'link-unknown': 404,
  'rehearsal-unknown': 404,
  overtaken: 409,
  'poll-not-open': 409,
  'poll-closed': 409,
  'not-on-roll': 403,
  'already-voted': 409,
  'contest-abandoned': 409,
  'identity-not-declared': 422,
  'voted-on-paper': 409,
  'wrong-constituency': 422,
  'unknown-option': 422,
  'duplicate-option': 422,
  'one-option-only': 422,
  'too-many-options': 422,
  'missing-contest': 422,
};
