import { type Constitution, type DecisionKind } from '../../constitution';
import { type Step } from '../../outcome';
import { find } from '../../reasoning/step';
import { counted } from '../../reasoning/words';
import { byShares } from '../../electorate/by-shares';
import { type AdvanceVote, type Exercise, type MeetingVoteFacts, type VotingMember } from './facts';
import { groupBy, type Line, memberWith, type Tally, tallyOf, votes } from './voting-paper';

export interface PollCount {
  readonly tally: Tally;
  readonly steps: readonly Step[];
}

type Used = Omit<Line, 'constituency'>;

/**
 * A poll: each member has the votes that the articles give, and may use them in part or in both ways; representatives
 * of one body who vote alike use its votes once, and otherwise not at all; proxies together never use more votes than
 * their member has.
 * Source: R-A7, R-A8, R-A9, R-A12, R-A32; Companies Act 2006 ss.284(3), 285(3), 285A, 322, 322A, 323(4).
 * @param advance  votes cast in advance that may be counted
 */
export function pollOf(
  constitution: Constitution,
  kind: DecisionKind,
  facts: MeetingVoteFacts,
  exercises: readonly Exercise[],
  advance: readonly AdvanceVote[],
): PollCount {
  const steps: Step[] = [];
  const lines = groupBy(exercises, ({ member }) => member).flatMap((of): Line[] => {
    const member = memberWith(facts, of[0]!)!;
    const most = votesOf(constitution, kind, member);
    if (most.step) steps.push(most.step);
    const used = usedBy(member, of, most.votes);
    if ('refused' in used) {
      steps.push(used.refused);
      return [];
    }
    return [{ ...used, constituency: member.constituency }];
  });
  const early = advance.map((one): Line => {
    const member = memberWith(facts, one)!;
    return {
      ...allOf(votesOf(constitution, kind, member).votes, one),
      constituency: member.constituency,
    };
  });
  return { tally: tallyOf([...lines, ...early]), steps };
}

/** What one member's votes were used for; or why none of them count. */
function usedBy(
  member: VotingMember,
  exercises: readonly Exercise[],
  most: number,
): Used | { readonly refused: Step } {
  const cast = exercises.filter(votes).map((one) => one.split ?? allOf(most, one));
  if (cast.length === 0) return { for: 0, against: 0, abstained: true };
  const first = cast[0]!;
  if (exercises.some(({ as }) => as === 'representative') && cast.length > 1) {
    const alike = cast.every((one) => one.for === first.for && one.against === first.against);
    return alike ? first : { refused: representativesDiffer(member) };
  }
  const used = {
    for: cast.reduce((sum, one) => sum + one.for, 0),
    against: cast.reduce((sum, one) => sum + one.against, 0),
  };
  return used.for + used.against > most ? { refused: tooMany(member, used, most) } : used;
}

const allOf = (most: number, { way }: { readonly way: Exercise['way'] }): Used => ({
  for: way === 'for' ? most : 0,
  against: way === 'against' ? most : 0,
  abstained: way === 'abstain',
});

const representativesDiffer = ({ id }: VotingMember): Step =>
  find(
    { rule: 'R-A32', citation: 'Companies Act 2006 s.323(4)' },
    `The representatives of “${id}” vote differently, so its votes count as not used.`,
    true,
  );

const tooMany = (
  { id }: VotingMember,
  used: { readonly for: number; readonly against: number },
  most: number,
): Step =>
  find(
    { rule: 'R-A9', citation: 'Companies Act 2006 s.285(3)' },
    `For “${id}”, who has ${counted(most, 'vote')}, ${used.for + used.against} were used, so none of them count.`,
    true,
  );

/** A member's votes on a poll. Where the law asks for the resolution, no more than on a written one (s.285A). */
function votesOf(
  constitution: Constitution,
  kind: DecisionKind,
  { id, votes: onPoll = 1, votesInWriting }: VotingMember,
): { readonly votes: number; readonly step?: Step } {
  if (!byShares(constitution, kind)) return { votes: 1 };
  if (kind.inLaw === undefined || votesInWriting === undefined || votesInWriting === onPoll)
    return { votes: onPoll };
  const says = `The articles give “${id}” ${counted(onPoll, 'vote')} on a poll and ${votesInWriting} on a written resolution; the number on a written resolution counts for both.`;
  return {
    votes: votesInWriting,
    step: find({ rule: 'R-A8', citation: 'Companies Act 2006 s.285A' }, says, true),
  };
}
