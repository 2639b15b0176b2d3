/** One thing wrong with a document. */
export interface Fault {
  /** Where, as a JSON pointer: `/decisionKinds/2/threshold`. Empty for the document itself. */
  readonly path: string;
  readonly code: FaultCode;
  /** What is wrong and what would mend it. */
  readonly says: string;
  /** Id of the rule that refuses it, where one does. */
  readonly rule?: string;
  /** The law, or the model rules, that the rule is from. */
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
  | 'unknown-office'
  | 'unknown-place'
  | 'wrong-effect'
  | 'term-over-maximum'
  | 'weights'
  | 'quorum-unreachable'
  // The law or the model rules refuse it.
  | 'advance-votes'
  | 'casting-vote'
  | 'composition'
  | 'denominator'
  | 'dividends'
  | 'dividend-cap'
  | 'asset-lock'
  | 'checks'
  | 'committee'
  | 'confirmed-by-vote'
  | 'reopen-nominations'
  | 'public-value'
  | 'declaration-of-identity'
  | 'guaranteed-places'
  | 'entrenchment'
  | 'no-legal-members'
  | 'secrecy'
  | 'notice'
  | 'one-member-one-vote'
  | 'poll-demand'
  | 'poll-too-short'
  | 'procedure'
  | 'proxies'
  | 'representatives'
  | 'requisition'
  | 'several'
  | 'schedule'
  | 'single-seat'
  | 'threshold'
  | 'written-resolution';

/** Where the law is in doubt, or a value awaits a lawyer: no reason to refuse the document, but one to ask. */
export interface Doubt {
  /** Where, as a JSON pointer; several places where one doubt is of several values. */
  readonly paths: readonly string[];
  readonly rule: string;
  readonly citation: string;
  readonly says: string;
}
