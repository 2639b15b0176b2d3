import { addDays, addMonths, type PlainDate } from '@folkmoot/basics';
import {
  type Confirmation,
  type DecisionKind,
  type Fraction,
  type Threshold,
} from '../constitution';
import { type Source } from '../reasoning/step';

/** What a resolution of two meetings needs by law. */
export interface TwoMeetings {
  readonly first: Threshold;
  /** Share of the eligible members who must vote at the first. */
  readonly turnout?: Fraction;
  readonly confirmation: Confirmation;
  readonly source: Source;
}

const act = (sections: string): string =>
  `Co-operative and Community Benefit Societies Act 2014 ${sections}`;

/** At least 14 days and at most one month after the first meeting, by more than half of those who vote. */
const CONFIRMED: Confirmation = {
  threshold: { numerator: 1, denominator: 2, strict: true },
  earliestDays: 14,
  latestMonths: 1,
};

/**
 * Amalgamation with or transfer to another society, and conversion into a company or transfer to one.
 * Source: R-C4, R-C5; Co-operative and Community Benefit Societies Act 2014 ss.109–113.
 */
const BY_LAW: Readonly<Record<'society-special' | 'society-conversion', TwoMeetings>> = {
  'society-special': {
    first: { numerator: 2, denominator: 3, strict: false },
    confirmation: CONFIRMED,
    source: { rule: 'R-C4', citation: act('s.111') },
  },
  'society-conversion': {
    first: { numerator: 3, denominator: 4, strict: false },
    turnout: { numerator: 1, denominator: 2 },
    confirmation: CONFIRMED,
    source: { rule: 'R-C5', citation: act('s.113') },
  },
};

/** Days after the second meeting within which its record reaches the Financial Conduct Authority. Source: R-C6. */
export const DAYS_TO_SEND_COPY = 14;

/** Share of all members who must sign an instrument of dissolution. Source: R-C7; s.119(3)(a). */
export const DISSOLUTION = {
  share: { numerator: 3, denominator: 4, strict: false },
  source: { rule: 'R-C7', citation: act('s.119(3)(a)') },
} as const;

/**
 * Audit is done without for a year where fewer than a fifth of the votes cast, and fewer than a tenth of all members
 * with a vote, are against.
 * Source: R-C11; s.84, which carries on the Friendly and Industrial and Provident Societies Act 1968 s.4A(2).
 */
export const AUDIT = {
  votesAgainstBelow: { numerator: 1, denominator: 5 },
  membersAgainstBelow: { numerator: 1, denominator: 10 },
  source: { rule: 'R-C11', citation: act('s.84') },
} as const;

/** The stricter of two thresholds. */
export function stricter(a: Threshold, b: Threshold): Threshold {
  const [left, right] = [a.numerator * b.denominator, b.numerator * a.denominator];
  if (left === right) return { ...a, strict: a.strict || b.strict };
  return left > right ? a : b;
}

/**
 * What two meetings must do for this kind of decision: what the law asks, or the rules where they ask for more.
 * @returns `null` when it is not decided at two meetings
 */
export function twoMeetingsFor(kind: DecisionKind): TwoMeetings | null {
  const { inLaw, threshold, turnout, confirmation } = kind;
  if (inLaw === 'society-special' || inLaw === 'society-conversion') {
    const law = BY_LAW[inLaw];
    const share = larger(law.turnout, turnout);
    return {
      first: stricter(law.first, threshold),
      confirmation: {
        ...law.confirmation,
        threshold: stricter(
          law.confirmation.threshold,
          confirmation?.threshold ?? law.confirmation.threshold,
        ),
      },
      source: law.source,
      ...(share && { turnout: share }),
    };
  }
  if (kind.procedure !== 'two-meetings' || !confirmation) return null;
  const source = { rule: kind.rule, citation: kind.cites[0]! };
  return { first: threshold, confirmation, source, ...(turnout && { turnout }) };
}

const larger = (a: Fraction | undefined, b: Fraction | undefined): Fraction | undefined =>
  a && b ? (a.numerator * b.denominator >= b.numerator * a.denominator ? a : b) : (a ?? b);

/** The first and the last day for the second meeting. Source: R-C4, R-C5. */
export const windowOf = (
  { earliestDays, latestMonths }: Confirmation,
  firstOn: PlainDate,
): { readonly from: PlainDate; readonly to: PlainDate } => ({
  from: addDays(firstOn, earliestDays),
  to: addMonths(firstOn, latestMonths),
});
