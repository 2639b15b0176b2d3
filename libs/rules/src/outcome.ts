/** One comparison in whole numbers, so that anybody can check it with a pencil. */
export interface Comparison {
  /** What is compared, in words: `4 × votes for`. */
  readonly leftSays: string;
  /** Whole number as text: it may be larger than a float can hold. */
  readonly left: string;
  readonly operator: '>' | '>=' | '<=' | '<' | '=';
  readonly rightSays: string;
  readonly right: string;
  /** The product written out, `4 × 312`, where the side is one. */
  readonly leftSum?: string;
  readonly rightSum?: string;
  /** What the whole numbers count, where it is money. */
  readonly unit?: 'pence';
  readonly holds: boolean;
}

/** One step of the reasoning that led to a verdict. */
export interface Step {
  /** Rule id, e.g. `R-A4`. */
  readonly rule: string;
  /** The instrument, never a summary: `Companies Act 2006 s.283(1), (5)` or `Constitution, council votes`. */
  readonly citation: string;
  /** What this step settles, as a plain sentence. */
  readonly says: string;
  /** The facts used, whole numbers or words, in reading order. */
  readonly inputs: Readonly<Record<string, string | number>>;
  readonly comparison?: Comparison;
  readonly holds: boolean;
}

/** What follows from a decision once it is made. */
export type Effect =
  | {
      readonly type: 'term-begins';
      /** `chair`, `ned` or `council:<constituency>`. */
      readonly office: string;
      readonly holder: { readonly id: string; readonly name: string };
      readonly from: string;
      /** The last day in office. */
      readonly to: string;
    }
  | {
      readonly type: 'term-ends';
      readonly term: string;
      /** The first day out of office. */
      readonly on: string;
      readonly reason: string;
    }
  | {
      readonly type: 'allocation';
      readonly lines: readonly { readonly destination: string; readonly pence: string }[];
    }
  | {
      readonly type: 'filing-due';
      readonly what: string;
      readonly by: string;
      readonly citation: string;
      /** Whom it goes to, such as `the Financial Conduct Authority`; Companies House when left out. */
      readonly at?: string;
    }
  | {
      readonly type: 'grants-awarded';
      readonly grants: readonly {
        readonly bid: string;
        readonly name: string;
        readonly pence: string;
      }[];
    }
  | {
      readonly type: 'constitution-adopted';
      readonly version: number;
      readonly title: string;
      /** The first day on which it is in force. */
      readonly effectiveOn: string;
      /** Who must register it before it is valid; nobody when left out. Until then it is not in force on any day. */
      readonly onceRegisteredBy?: string;
    }
  | { readonly type: 'seat-vacant'; readonly office: string; readonly seats: number };

export interface Warning {
  readonly rule: string;
  readonly citation: string;
  readonly says: string;
}

export type Verdict = 'carried' | 'lost' | 'elected' | 'no-quorum' | 'unlawful';

/** What the rules answer where nobody votes. */
export type Judgement =
  | 'in-order'
  | 'out-of-order'
  | 'entitled'
  | 'not-entitled'
  | 'quorate'
  | 'inquorate'
  | 'adjourned'
  | 'lapsed'
  | 'open';

/** A day or moment that follows from the facts. */
export interface KeyDate {
  readonly what: string;
  /** A civil date, or a moment in UTC. */
  readonly on: string;
  readonly rule: string;
  readonly citation: string;
}

/** What the rules answer from the facts, and why. Plain data: anybody can work it out again. */
export interface Ruling {
  readonly verdict: Verdict | Judgement;
  /** One sentence for the register, e.g. `312 for, 88 against, 14 abstained; 78.0 % of votes cast; needs at least 75 %: Companies Act 2006 s.283.` */
  readonly headline: string;
  readonly derivation: readonly Step[];
  readonly effects: readonly Effect[];
  readonly warnings: readonly Warning[];
  /** In order of time; left out where none follows. */
  readonly dates?: readonly KeyDate[];
}

/** What the rules decide of a decision on the register. It is published and recomputed by others. */
export interface Outcome extends Ruling {
  readonly verdict: Verdict;
}
