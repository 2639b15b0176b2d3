export { randomBelow, type RandomBytes } from './random';
export { type Element, type Group } from './group/group';
export { curveGroup } from './group/curve-group';
export { order } from './group/scalar';

export { exactly, list, optional, record, tuple, type Shape } from './json/shape';
export { parse, print, type TextFault } from './json/text';
export { cryptoVersion } from './proofs/challenges';
export { type Proof } from './proofs/proof';
export { type Ciphertext } from './ciphertext';

export * from './election/election';
export * from './election/question';
export * from './answers/marks';
export { orderOf, ranksOf } from './answers/ranking-answer';
export { newKeyPair, type KeyPair } from './casting/credential';
export { trackerOf, longestBallot, type Ballot } from './casting/ballot';
export * from './casting/cast-ballot';
export {
  ballotFromSeed,
  bytesFrom,
  formatOpening,
  openBallot,
  parseOpening,
  seedLength,
  type BallotOpening,
  type BallotOpeningRefusal,
} from './casting/seeded-ballot';
export { ballotOnPaper, type PaperPlace } from './casting/paper-ballot';
export * from './casting/verify-ballot';

export {
  certify,
  largestBoard,
  readBoard,
  type Board,
  type BoardSize,
  type Certificate,
  type CertificateFault,
} from './ceremony/certificate';
export {
  awaitedMembers,
  beginCeremony,
  isSeedOf,
  keyRounds,
  openRound,
  type Ceremony,
  type CeremonyMessage,
  type KeyRound,
} from './ceremony/ceremony';
export * from './ceremony/hear';
export * from './ceremony/member-texts';
export {
  commitmentOf,
  contribute,
  contributionShape,
  readContributions,
  type Contribution,
  type ContributionFault,
} from './ceremony/contribution';
export { isSeed, newElectionUuid, newSeed } from './ceremony/seed';
export * from './ceremony/sheet';
export { signedMessageShape, type SignedMessage } from './ceremony/signed-message';
export {
  assembleBoard,
  openShare,
  shareInput,
  shareInputShape,
  shareOutputShape,
  takeShare,
  type ShareFault,
  type ShareInput,
  type ShareOutput,
} from './ceremony/share';
export { publishKey, trusteeKeyShape, type TrusteeKey } from './trustees/trustee-key';
export {
  thresholdParametersShape,
  type ThresholdParameters,
} from './trustees/threshold-parameters';
export * from './trustees/trustees';

export * from './tally/encrypted-tally';
export * from './tally/shuffle';
export * from './tally/partial-decryption';
export * from './tally/result';
export * from './opening/next-step';
export * from './opening/open-election';
export * from './opening/tally-opening';

export { Archive } from './archive/archive';
export { type ArchiveRefusal } from './archive/refusal';
export { credentialsShape } from './archive/structures';
export { verifyArchive, type CastBallot, type VerifiedArchive } from './archive/verify-archive';
export { holdCeremony, type HeldCeremony } from './rehearsal/hold-ceremony';
export { rehearse, type Rehearsal, type Rehearsed } from './rehearsal/rehearse';
export * from './rehearsal/board-rehearsal';
