import { type ReviewOfCount } from '@folkmoot/rules';

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
}

/** Reads the known parts of a decision's evidence. */
export function readEvidence(evidence: Readonly<Record<string, unknown>>): PollEvidence {
  const { roll, recordDate, minutes, otherDecisions, review } = evidence;
  return {
    ...(typeof minutes === 'string' && { minutes }),
    otherDecisions: numbersIn(otherDecisions),
    ...(typeof recordDate === 'string' && { recordDate }),
    ...(isRoll(roll) && { roll }),
    ...(isReview(review) && { review }),
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

function isRoll(value: unknown): value is NonNullable<PollEvidence['roll']> {
  if (typeof value !== 'object' || value === null) return false;
  const { count, sha256 } = value as Partial<Record<'count' | 'sha256', unknown>>;
  return typeof count === 'number' && typeof sha256 === 'string';
}
