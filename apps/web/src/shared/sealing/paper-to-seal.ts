import { type SealedContest } from '@folkmoot/sealed';

/** A box with the questions that were read and the election that was published. */
export interface BoxToMark {
  readonly id: string;
  /** The text of its election, to the letter. */
  readonly election: string;
  /** What the ballot paper said that its hash is. */
  readonly electionSha256: string;
  /** In the order of its questions, as they stand on the voter's screen. */
  readonly contests: readonly SealedContest[];
}

/** A box with what was published of its key as well. */
export interface BoxToSeal extends BoxToMark {
  /** The text that says who holds its key, to the letter. */
  readonly trustees: string;
}

/** A ballot paper as it is sealed: one ballot for each box. */
export interface PaperToSeal {
  readonly poll: string;
  readonly title: string;
  readonly boxes: readonly BoxToSeal[];
}

/** What the log says of a box, and what proves it. */
export interface LogEvidence {
  readonly origin: string;
  /** Keys of the log, as C2SP signed notes write them. */
  readonly keys: readonly string[];
  /** By box: the `.tlog-proof` of the entry that published its election. */
  readonly proofs: Readonly<Record<string, string>>;
}

/** Why a paper must not be voted on. */
export type PaperFault =
  /** The election is not the one that was announced. */
  | 'wrong-hash'
  /** The election asks something else than the screen shows. */
  | 'other-questions'
  /** It is sealed to another key than that of the scrutineers and the server whom the log names. */
  | 'wrong-key'
  /** The log does not have it, or its signature is not the log's. */
  | 'not-in-log';

/** A ballot as it is sent, and by what it is found again. */
export interface SealedBallot {
  readonly box: string;
  readonly text: string;
  readonly tracker: string;
}

/** What opens a ballot of a box that was not cast. */
export interface OpenedBallot {
  readonly box: string;
  readonly tracker: string;
  readonly opening: string;
}
