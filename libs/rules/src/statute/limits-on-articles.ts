import { plainDate } from '@folkmoot/basics';
import { type Fraction } from '../constitution';

/** A right of members that no articles can cut below this. Source: R-01. */
interface Limit {
  readonly rule: string;
  readonly citation: string;
}

/** Share of all votes whose holders may require a general meeting. Source: R-A26; Companies Act 2006 s.303(2). */
export const REQUISITION: Limit & { readonly share: Fraction } = {
  rule: 'R-A26',
  citation: 'Companies Act 2006 s.303(2)',
  share: { numerator: 1, denominator: 20 },
};

/** Members, or share of all votes, that may demand a poll. Source: R-A11; Companies Act 2006 s.321(2). */
export const POLL_DEMAND: Limit & { readonly members: number; readonly share: Fraction } = {
  rule: 'R-A11',
  citation: 'Companies Act 2006 s.321(2)',
  members: 5,
  share: { numerator: 1, denominator: 10 },
};

/** Hours before a meeting, those of non-working days left out, by which proxies may have to be lodged. Source: R-A39. */
export const PROXY_CUT_OFF: Limit & { readonly hours: number } = {
  rule: 'R-A39',
  citation: 'Companies Act 2006 s.327(2), (3)',
  hours: 48,
};

/**
 * The day before which the articles of a company must have had a casting vote at general meetings for it to be saved.
 * Source: R-A40; Companies Act 2006 ss.281–282; SI 2007/3495 Sch 5 para 2(5).
 */
export const CASTING_VOTE = {
  rule: 'R-A40',
  citation: 'Companies Act 2006 ss.281–282; SI 2007/3495 Sch 5 para 2(5)',
  inArticlesBefore: plainDate('2007-10-01'),
} as const;
