import { addDays, addMonths, type PlainDate } from '@folkmoot/basics';
import { type Constitution, type Fraction } from '../constitution';
import { cite, type Source } from '../reasoning/step';
import { POLL_DEMAND, REQUISITION } from './limits-on-articles';
import { isCompany } from './notice';

/** A share of the votes and where it is found. */
export interface RightOfShare {
  readonly share: Fraction;
  readonly source: Source;
}

/** The smaller of two shares. */
const smaller = (a: Fraction, b: Fraction): Fraction =>
  a.numerator * b.denominator <= b.numerator * a.denominator ? a : b;

/**
 * The share of all votes that may require a meeting: in a company 5 %, or less where the articles say so.
 * Source: R-01, R-A26; Companies Act 2006 s.303(2).
 */
export function shareForMeeting({ legalForm, meetings }: Constitution): RightOfShare | null {
  const own = meetings?.requisition;
  const source = { rule: 'R-A26', citation: cite(meetings?.cites, 'general meetings') };
  if (!isCompany(legalForm)) return own ? { share: own, source } : null;
  const share = own ? smaller(own, REQUISITION.share) : REQUISITION.share;
  return share === own ? { share, source } : { share, source: REQUISITION };
}

/**
 * The share of all votes that may have a written resolution sent round, or a statement: 5 %.
 * Source: R-A27, R-A37; Companies Act 2006 ss.292(5), 314(2).
 */
export const FIVE_PERCENT: Fraction = { numerator: 1, denominator: 20 };

/** The number that makes up a share of a whole, rounded up: a third of 20 is 7. */
export const least = (whole: number, { numerator, denominator }: Fraction): number => {
  const of = BigInt(denominator);
  return Number((BigInt(numerator) * BigInt(whole) + of - 1n) / of);
};

/** Who may demand a poll. Source: R-01, R-A11; Companies Act 2006 s.321(2): articles may only make it easier. */
export function pollDemandTerms({ legalForm, meetings }: Constitution): {
  readonly members: number;
  readonly share: Fraction;
  readonly source: Source;
} {
  const own = meetings?.pollDemand;
  const source = { rule: 'R-A11', citation: cite(own?.cites, 'polls') };
  if (!own) return { ...POLL_DEMAND, source: POLL_DEMAND };
  if (!isCompany(legalForm)) return { members: own.members, share: own.share, source };
  const isWider =
    own.members < POLL_DEMAND.members || smaller(own.share, POLL_DEMAND.share) === own.share;
  return {
    members: Math.min(own.members, POLL_DEMAND.members),
    share: smaller(own.share, POLL_DEMAND.share),
    source: isWider ? source : POLL_DEMAND,
  };
}

/** Words that a statement of members may have at the most. Source: R-A27, R-A37; Companies Act 2006 ss.292(3), 314(1). */
export const MOST_WORDS = 1_000;

/** Days in which directors must call a meeting that is required, and in which it must be held. Source: s.304(1). */
export const callBy = (receivedOn: PlainDate): PlainDate => addDays(receivedOn, 21);
export const holdBy = (calledOn: PlainDate): PlainDate => addDays(calledOn, 28);

/** The last day for a meeting that those who required it call themselves. Source: Companies Act 2006 s.305(3). */
export const ownMeetingBy = (receivedOn: PlainDate): PlainDate => addMonths(receivedOn, 3);
