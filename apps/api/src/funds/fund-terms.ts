import { err, ok, type Result, sameName } from '@folkmoot/basics';
import { allocate, limitsFromText } from '@folkmoot/count';

/** What the terms of a round ask for beyond its budget. Amounts are whole pence as text. Source: R-G11. */
export interface FundTerms {
  readonly minimumApprovals: number | null;
  readonly maximumGrantPence: string | null;
  readonly parts: readonly FundPart[];
}

/** A part of the fund for a part of the bids. */
export interface FundPart {
  readonly id: string;
  readonly name: string;
  readonly budgetPence: string;
}

/** Terms as they are announced: parts have no ids yet. */
export type AnnouncedTerms = Omit<FundTerms, 'parts'> & {
  readonly parts: readonly Omit<FundPart, 'id'>[];
};

export const NO_TERMS: AnnouncedTerms = {
  minimumApprovals: null,
  maximumGrantPence: null,
  parts: [],
};

export interface TermsRefusal {
  readonly code: 'part-twice' | 'terms-impossible';
  readonly says: string;
}

/** The terms of a round with an id for each part; or why no fund can be divided on them. */
export function termsOf(
  { parts, ...limits }: AnnouncedTerms,
  budgetPence: bigint,
): Result<FundTerms, TermsRefusal> {
  const twice = parts.find(({ name }, n) =>
    parts.slice(0, n).some((other) => sameName(other.name, name)),
  );
  if (twice)
    return err({
      code: 'part-twice',
      says: `Two parts are named “${twice.name}”. Give each part a name of its own.`,
    });
  const terms = {
    ...limits,
    parts: parts.map((part, n) => ({ ...part, id: `part-${n + 1}` })),
  };
  const says = impossible(terms, budgetPence);
  return says === null ? ok(terms) : err({ code: 'terms-impossible', says });
}

/** Asks the count to divide a fund without bids on such terms. @returns why it could not, or `null` */
function impossible({ parts, ...limits }: FundTerms, budgetPence: bigint): string | null {
  const subBudgets = parts.map((part) => ({ ...part, projects: [] }));
  const asked = limitsFromText({ ...limits, subBudgets });
  const divided = allocate(
    { id: '', title: '', budgetPence, projects: [], ballots: [], ...(asked && { limits: asked }) },
    { method: 'greedy' },
    { lotOrder: null, inputSha256: '0'.repeat(64) },
  );
  return divided.ok || !('says' in divided.error) ? null : divided.error.says;
}
