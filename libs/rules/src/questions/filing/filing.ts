import { formatDate, type PlainDate } from '@folkmoot/basics';
import { z } from 'zod';
import { type LegalForm } from '../../constitution';
import { type Ruling, type Step, type Warning } from '../../outcome';
import { date, optional } from '../../parsing/vocabulary';
import { find } from '../../reasoning/step';
import { type FilingCode, FILINGS, type FilingTerms } from '../../statute/filings';
import { isCic, isSociety } from '../../statute/legal-forms';
import { isCompany } from '../../statute/notice';
import { question } from '../question';

/** Something that falls to be filed. */
export interface FilingFacts {
  readonly type: 'filing';
  readonly filing: FilingCode;
  /** The day from which its days run: passed, in effect, changed, or the last day of the financial year. */
  readonly from: PlainDate;
  readonly filedOn?: PlainDate;
  /** The day for which the answer is wanted. */
  readonly asOf: PlainDate;
}

export const filingFacts: z.ZodType<FilingFacts, unknown> = z.strictObject({
  type: z.literal('filing'),
  filing: z.enum([
    'special-resolution',
    'articles',
    'director-change',
    'community-interest-report',
    'community-interest-objects',
    'society-resolution',
    'society-rules',
    'society-return',
  ]),
  from: date,
  filedOn: optional(date),
  asOf: date,
});

/**
 * By when must something be filed, and is it overdue?
 * Source: R-A42, R-A46, R-B13, R-B15, R-C3, R-C6, R-C10.
 */
export const filing = question(
  'filing',
  'By when must something be filed, and is it overdue?',
  filingFacts,
  ({ legalForm }, facts): Ruling => {
    const terms = FILINGS[facts.filing];
    if (!concerns(terms, legalForm))
      return {
        verdict: 'out-of-order',
        headline: `This is filed by ${terms.bodies} only: ${terms.citation}.`,
        derivation: [find(terms, `This is filed by ${terms.bodies} only.`, false)],
        effects: [],
        warnings: [],
      };
    const by = terms.due(facts.from, legalForm);
    return by === null ? undated(terms, facts) : dated(terms, facts, by);
  },
);

function concerns({ bodies }: FilingTerms, legalForm: LegalForm): boolean {
  switch (bodies) {
    case 'companies':
      return isCompany(legalForm);
    case 'cics':
      return isCic(legalForm);
    case 'societies':
      return isSociety(legalForm);
  }
}

function dated(terms: FilingTerms, { filedOn, asOf, from }: FilingFacts, by: PlainDate): Ruling {
  const { rule, citation, what, at } = terms;
  const done = filedOn !== undefined && filedOn <= asOf;
  const late = done ? filedOn > by : asOf > by;
  const due = `${what} is due at ${at} by ${formatDate(by)}`;
  const state = done
    ? `was filed on ${formatDate(filedOn)}${late ? ', too late' : ''}`
    : late
      ? 'is overdue'
      : 'is still to be filed';
  const step: Step = find({ rule, citation }, `${due}, and ${state}.`, !late, {
    [terms.from]: from,
    'last day': by,
  });
  return {
    verdict: late ? 'out-of-order' : done ? 'in-order' : 'open',
    headline: `${due}, and ${state}: ${citation}.`,
    derivation: [step],
    effects: done ? [] : [{ type: 'filing-due', what, by, citation, at }],
    warnings: noEffectYet(terms),
    dates: [{ what: 'Last day to file it', on: by, rule, citation }],
  };
}

function undated(terms: FilingTerms, { filedOn, asOf }: FilingFacts): Ruling {
  const { rule, citation, what, at } = terms;
  const done = filedOn !== undefined && filedOn <= asOf;
  const says = done
    ? `${what} was sent to ${at} on ${formatDate(filedOn)}.`
    : `${what} goes to ${at}; no day is set for it.`;
  return {
    verdict: done ? 'in-order' : 'open',
    headline: `${says.replace(/\.$/, '')}: ${citation}.`,
    derivation: [find({ rule, citation }, says, true)],
    effects: [],
    warnings: noEffectYet(terms),
  };
}

const noEffectYet = ({ noEffectUntil, rule, citation }: FilingTerms): Warning[] =>
  noEffectUntil === undefined
    ? []
    : [{ rule, citation, says: `It has no effect until ${noEffectUntil}.` }];
