import { type Instant } from '@folkmoot/basics';
import { type ClassVotes } from '../../facts';
import { type Agreement, type CirculatedMember, type WrittenResolutionFacts } from './facts';

/** Votes that agree, of the votes of all who are eligible. */
export interface Support {
  readonly agreed: number;
  readonly total: number;
  /** By constituency: votes that agree, and those that are silent. */
  readonly byConstituency: readonly ClassVotes[];
}

/** Members who may agree, the votes they hold, and those that have been used to agree. */
export interface Agreed extends Support {
  readonly eligible: readonly CirculatedMember[];
  /** The moment at which enough had agreed; `null` while they have not. */
  readonly passedAt: Instant | null;
  /** Agreements that do not count, with the reason. */
  readonly leftOut: readonly { readonly member: string; readonly why: string }[];
}

/**
 * Adds up agreements in the order in which they came, and finds the moment at which they were enough.
 * Source: R-A33, R-A35, R-A36; Companies Act 2006 ss.289, 296, 297. Once given, agreement cannot be taken back, so a second
 * one of the same member changes nothing.
 * @param carries   whether so much support is enough
 * @param lapsesAt  the first moment at which agreement has no effect
 */
export function agreedIn(
  facts: WrittenResolutionFacts,
  carries: (support: Support) => boolean,
  lapsesAt: Instant,
  votesOf: (member: CirculatedMember) => number,
): Agreed {
  const eligible = facts.members.filter((member) => isEligible(member, facts.circulatedAt));
  const known = new Map(eligible.map((member) => [member.id, member]));
  const counted = new Set<CirculatedMember>();
  const leftOut: { member: string; why: string }[] = [];
  const tally = tallyOf(eligible, votesOf);
  let passedAt: Instant | null = null;
  for (const agreement of inOrder(facts)) {
    const member = known.get(agreement.member);
    const why = whyNot(agreement, member, facts.circulatedAt, lapsesAt);
    if (why !== null || !member) {
      leftOut.push({ member: agreement.member, why: why ?? '' });
      continue;
    }
    if (counted.has(member)) continue;
    counted.add(member);
    tally.agree(member);
    if (passedAt === null && carries(tally.support())) passedAt = agreement.receivedAt;
  }
  return { ...tally.support(), eligible, passedAt, leftOut };
}

/** Counts agreement up, from none. */
function tallyOf(
  eligible: readonly CirculatedMember[],
  votesOf: (member: CirculatedMember) => number,
) {
  const classes = new Map<string, { votesFor: number; votesAgainst: number }>();
  let [agreed, total] = [0, 0];
  for (const member of eligible) {
    total += votesOf(member);
    if (member.constituency === undefined) continue;
    const known = classes.get(member.constituency) ?? { votesFor: 0, votesAgainst: 0 };
    known.votesAgainst += votesOf(member);
    classes.set(member.constituency, known);
  }
  return {
    agree(member: CirculatedMember): void {
      agreed += votesOf(member);
      const own = member.constituency === undefined ? null : classes.get(member.constituency);
      if (!own) return;
      own.votesFor += votesOf(member);
      own.votesAgainst -= votesOf(member);
    },
    support: (): Support => ({
      agreed,
      total,
      byConstituency: [...classes].map(([constituency, votes]) => ({ constituency, ...votes })),
    }),
  };
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
