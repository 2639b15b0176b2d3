import { type RecountsAsked, type ReviewOfCount } from '@folkmoot/rules';

/** What a page shows of a decision's evidence; a document may lack a part. */
export interface PollEvidence {
  /** Where the minutes are found, for a vote of the board. */
  readonly minutes?: string;
  /** Numbers of the decisions on which it rests. */
  readonly otherDecisions: readonly number[];
  readonly roll?: { readonly count: number; readonly sha256: string };
  readonly recordDate?: string;
  /** How the count of an election was reviewed. */
  readonly review?: ReviewOfCount;
  /** What was asked of its counts before the result was declared. */
  readonly recounts?: RecountsAsked;
}

/** Reads the known parts of a decision's evidence. */
export function readEvidence(evidence: Readonly<Record<string, unknown>>): PollEvidence {
  const { roll, recordDate, minutes, otherDecisions, review, recounts } = evidence;
  return {
    ...(typeof minutes === 'string' && { minutes }),
    otherDecisions: numbersIn(otherDecisions),
    ...(typeof recordDate === 'string' && { recordDate }),
    ...(isRoll(roll) && { roll }),
    ...(isReview(review) && { review }),
    ...(isRecounts(recounts) && { recounts }),
  };
}

function numbersIn(list: unknown): readonly number[] {
  if (!Array.isArray(list)) return [];
  return list
    .map((each: { readonly number?: unknown }) => each.number)
    .filter((number) => typeof number === 'number');
}

function isReview(value: unknown): value is ReviewOfCount {
  if (typeof value !== 'object' || value === null) return false;
  const { scrutineers, confirmedAt, objections } = value as Partial<Record<string, unknown>>;
  return (
    typeof scrutineers === 'number' &&
    (confirmedAt === null || typeof confirmedAt === 'string') &&
    Array.isArray(objections)
  );
}

function isRecounts(value: unknown): value is RecountsAsked {
  if (typeof value !== 'object' || value === null) return false;
  const { until, declaredAt, asked } = value as Partial<Record<keyof RecountsAsked, unknown>>;
  return (
    (until === null || typeof until === 'string') &&
    typeof declaredAt === 'string' &&
    Array.isArray(asked)
  );
}

function isRoll(value: unknown): value is NonNullable<PollEvidence['roll']> {
  if (typeof value !== 'object' || value === null) return false;
  const { count, sha256 } = value as Partial<Record<'count' | 'sha256', unknown>>;
  return typeof count === 'number' && typeof sha256 === 'string';
}
