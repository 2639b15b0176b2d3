/** What a page shows of a decision's evidence; older documents may lack a part. */
export interface PollEvidence {
  readonly roll?: { readonly count: number; readonly sha256: string };
  readonly recordDate?: string;
}

/** Reads the known parts of a decision's evidence. */
export function readEvidence(evidence: Readonly<Record<string, unknown>>): PollEvidence {
  const { roll, recordDate } = evidence;
  return {
    ...(typeof recordDate === 'string' && { recordDate }),
    ...(isRoll(roll) && { roll }),
  };
}

function isRoll(value: unknown): value is NonNullable<PollEvidence['roll']> {
  if (typeof value !== 'object' || value === null) return false;
  const { count, sha256 } = value as Partial<Record<'count' | 'sha256', unknown>>;
  return typeof count === 'number' && typeof sha256 === 'string';
}
