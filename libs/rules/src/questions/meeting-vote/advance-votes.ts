import { formatMoment, type Instant } from '@folkmoot/basics';
import { type Constitution } from '../../constitution';
import { type Step } from '../../outcome';
import { cite, find } from '../../reasoning/step';
import { cutOff } from './cut-off';
import { type AdvanceVote, type Exercise, type MeetingVoteFacts } from './facts';
import { memberWith } from './voting-paper';

/**
 * Votes cast before the meeting that count on its poll: where the articles allow them, in time, and by members for whom
 * nobody votes there.
 * Source: R-A13; Companies Act 2006 s.322A.
 */
export function advanceVotes(
  constitution: Constitution,
  facts: MeetingVoteFacts,
  exercises: readonly Exercise[],
): { readonly counted: readonly AdvanceVote[]; readonly steps: readonly Step[] } {
  const rules = constitution.meetings?.advanceVotes;
  const citation = rules ? cite(rules.cites, 'votes in advance') : 'Companies Act 2006 s.322A';
  const last = rules && cutOff(constitution, facts, rules.cutOffHours);
  const steps: Step[] = [];
  const counted = (facts.advance ?? []).filter((one) => {
    const why = whyNot(facts, one, exercises, last);
    if (why === null) return true;
    const says = `The vote that “${one.member}” cast in advance is not counted: ${why}.`;
    steps.push(find({ rule: 'R-A13', citation }, says, true));
    return false;
  });
  return { counted, steps };
}

function whyNot(
  facts: MeetingVoteFacts,
  one: AdvanceVote,
  exercises: readonly Exercise[],
  last: Instant | undefined,
): string | null {
  if (last === undefined) return 'the articles do not allow it';
  if (!memberWith(facts, one)) return 'no such member has a vote';
  if (exercises.some(({ member }) => member === one.member))
    return 'somebody votes for this member at the meeting';
  return Date.parse(one.receivedAt) > Date.parse(last)
    ? `it came after ${formatMoment(last)}`
    : null;
}
