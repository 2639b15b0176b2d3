import { type Instant } from '@folkmoot/basics';
import { type Threshold } from '../../constitution';
import { type Agreement, type CirculatedMember, type WrittenResolutionFacts } from './facts';

/** Members who may agree, the votes they hold, and those that have been used to agree. */
export interface Agreed {
  readonly eligible: readonly CirculatedMember[];
  readonly total: number;
  readonly agreed: number;
  /** The moment at which enough had agreed; `null` while they have not. */
  readonly passedAt: Instant | null;
  /** Agreements that do not count, with the reason. */
  readonly leftOut: readonly { readonly member: string; readonly why: string }[];
}

/**
 * Adds up agreements in the order in which they came, until the majority is reached.
 * Source: R-A33, R-A35, R-A36; Companies Act 2006 ss.289, 296, 297. Once given, agreement cannot be taken back, so a second
 * one of the same member changes nothing.
 * @param lapsesAt  the first moment at which agreement has no effect
 */
export function agreedIn(
  facts: WrittenResolutionFacts,
  threshold: Threshold,
  lapsesAt: Instant,
  votesOf: (member: CirculatedMember) => number,
): Agreed {
  const eligible = facts.members.filter((member) => isEligible(member, facts.circulatedAt));
  const total = eligible.reduce((sum, member) => sum + votesOf(member), 0);
  const counted = new Set<string>();
  const leftOut: { member: string; why: string }[] = [];
  let agreed = 0;
  let passedAt: Instant | null = null;
  for (const agreement of inOrder(facts)) {
    const member = eligible.find(({ id }) => id === agreement.member);
    const why = whyNot(agreement, member, facts.circulatedAt, lapsesAt);
    if (why !== null || !member) {
      leftOut.push({ member: agreement.member, why: why ?? '' });
      continue;
    }
    if (counted.has(member.id)) continue;
    counted.add(member.id);
    agreed += votesOf(member);
    if (passedAt === null && reaches(agreed, total, threshold)) passedAt = agreement.receivedAt;
  }
  return { eligible, total, agreed, passedAt, leftOut };
}

/** Entitled at the moment when the first copy was sent: not before it ended, not after. */
const isEligible = (
  { entitledFrom, entitledUntil }: CirculatedMember,
  circulatedAt: Instant,
): boolean =>
  isNoLater(entitledFrom, circulatedAt) &&
  (entitledUntil === undefined || !isNoLater(entitledUntil, circulatedAt));

const isNoLater = (a: Instant, b: Instant): boolean => Date.parse(a) <= Date.parse(b);

/** Those known by the moment asked for, the earliest first. */
const inOrder = ({ agreements, asOf }: WrittenResolutionFacts): Agreement[] =>
  agreements
    .filter(({ receivedAt }) => isNoLater(receivedAt, asOf))
    .sort((a, b) => Date.parse(a.receivedAt) - Date.parse(b.receivedAt));

function whyNot(
  { receivedAt, authenticated }: Agreement,
  member: CirculatedMember | undefined,
  circulatedAt: Instant,
  lapsesAt: Instant,
): string | null {
  if (!member) return 'not a member when the first copy was sent';
  if (!isNoLater(circulatedAt, receivedAt)) return 'it came before the resolution was sent';
  if (isNoLater(lapsesAt, receivedAt)) return 'it came after the resolution had lapsed';
  return authenticated ? null : 'it is not authenticated';
}

export const reaches = (
  agreed: number,
  total: number,
  { numerator, denominator, strict }: Threshold,
): boolean => {
  const [left, right] = [BigInt(denominator) * BigInt(agreed), BigInt(numerator) * BigInt(total)];
  return total > 0 && (strict ? left > right : left >= right);
};
