import { type AllocationSheet, type CountSheet } from '@folkmoot/count';
import {
  type Constitution,
  type DecisionFacts,
  type OpenToObjection,
  type Outcome,
  type RecountsAsked,
  type ReviewOfCount,
} from '@folkmoot/rules';

/** Numbers of the decisions on which one rests. */
interface RestsOn {
  readonly otherDecisions?: readonly { readonly number: number }[];
}

/** What a poll leaves for a decision. */
export interface PollEvidence extends RestsOn {
  readonly poll: string;
  readonly recordDate: string;
  readonly roll: { readonly count: number; readonly sha256: string };
  readonly sheets: readonly {
    readonly contest: string;
    readonly title: string;
    readonly sha256: string;
    readonly ballotsSha256: string;
  }[];
  /** How a seat that fell free later was filled from these papers. */
  readonly vacancySheet?: { readonly contest: string; readonly sha256: string };
  readonly review?: ReviewOfCount;
  readonly recounts?: RecountsAsked;
  readonly objections?: OpenToObjection;
}

/** What stands for a vote of the board at a meeting: where the minutes are found. */
export interface MinutedEvidence extends RestsOn {
  readonly poll: null;
  readonly minutes: string;
}

/** What stands for a poll where nobody stood against those elected: the election whose candidates the log states. */
export interface UnopposedEvidence extends RestsOn {
  readonly poll: null;
  readonly election: string;
  readonly objections?: OpenToObjection;
}

/** A decision's document, as it is published and hashed. */
export interface DecisionDocument {
  readonly id: string;
  readonly number: number;
  readonly kind: string;
  readonly kindTitle: string;
  readonly title: string;
  readonly text: string;
  readonly body: string;
  readonly decidedOn: string;
  readonly facts: DecisionFacts;
  readonly outcome: Outcome;
  readonly evidence: PollEvidence | MinutedEvidence | UnopposedEvidence;
  readonly constitution: { readonly version: number; readonly sha256: string };
  readonly corrects: number | null;
}

/* Documents whose hash the log names are as Folkmoot wrote them: their shape is not asked again. */

export const decisionOf = (bytes: Uint8Array): DecisionDocument => json(bytes) as DecisionDocument;

export const constitutionOf = (bytes: Uint8Array): Constitution => json(bytes) as Constitution;

export const sheetOf = (bytes: Uint8Array): CountSheet | AllocationSheet =>
  json(bytes) as CountSheet | AllocationSheet;

const json = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes).toString());
