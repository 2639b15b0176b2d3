/** One thing wrong with a constitution. */
export interface Fault {
  /** Where, as a JSON pointer: `/decisionKinds/2/threshold`. Empty for the document itself. */
  readonly path: string;
  readonly code: FaultCode;
  /** What is wrong and what to do about it. */
  readonly says: string;
  /** The law or rule that refuses it, where one does. */
  readonly citation?: string;
}

export type FaultCode =
  // The document does not have the right shape.
  | 'missing'
  | 'unknown-member'
  | 'wrong-type'
  | 'not-one-of'
  | 'out-of-range'
  | 'bad-code'
  | 'empty'
  // Its parts do not fit together.
  | 'duplicate-code'
  | 'duplicate-precedence'
  | 'unknown-constituency'
  | 'unknown-decision-kind'
  | 'wrong-effect'
  | 'term-over-maximum'
  // The law or the model rules refuse it.
  | 'casting-vote'
  | 'threshold'
  | 'denominator'
  | 'no-legal-members'
  | 'schedule'
  | 'dividends'
  | 'dividend-cap'
  | 'poll-too-short';
