import { formatMoment, type Instant } from '@folkmoot/basics';
import { type Constitution, type DecisionKind } from '../../constitution';
import { type KeyDate, type Step } from '../../outcome';
import { cite, find, type Source } from '../../reasoning/step';
import { inLaw, isCompany } from '../../statute/notice';
import { cutOff } from './cut-off';
import { type Exercise, type MeetingVoteFacts } from './facts';
import { isOfMembers } from './formalities';
import { groupBy, memberWith, votes } from './voting-paper';

/** The votes that may be counted, and why others may not. */
export interface Mandates {
  readonly exercises: readonly Exercise[];
  readonly steps: readonly Step[];
  readonly dates: readonly KeyDate[];
}

/** Why one vote is left out: a sentence about it, and where that comes from. */
interface Exclusion {
  readonly source: Source;
  readonly says: string;
}

/**
 * Who may use whose vote.
 * Source: R-A10, R-A38, R-A39, R-A50, R-C17, R-E12; Companies Act 2006 ss.286, 324, 327, 330. A member who votes in
 * person leaves a proxy nothing to vote with.
 */
export function mandatesOf(
  constitution: Constitution,
  kind: DecisionKind,
  facts: MeetingVoteFacts,
): Mandates {
  const hours = constitution.meetings?.proxies.cutOffHours ?? 0;
  const last = hours === 0 ? null : cutOff(constitution, facts, hours);
  const steps: Step[] = [];
  const keep = (exercises: readonly Exercise[], why: (one: Exercise) => Exclusion | null) =>
    exercises.filter((one) => {
      const exclusion = why(one);
      if (exclusion)
        steps.push(find(exclusion.source, exclusion.says, true, { person: one.person }));
      return exclusion === null;
    });
  const known = keep(facts.votes, (one) => ofNobody(facts, one) ?? ofInterested(kind, facts, one));
  const proxied = keep(known, (one) => ofProxy(constitution, kind, facts, one, last));
  const limited = keep(proxied, overLimit(constitution, proxied));
  const own = keep(limited, besideMember(constitution, limited));
  return {
    exercises: keep(own, juniorHolder(constitution, facts, own)),
    steps,
    dates: cutOffDate(constitution, facts, last),
  };
}

function ofNobody(facts: MeetingVoteFacts, one: Exercise): Exclusion | null {
  if (memberWith(facts, one)) return null;
  const source = { rule: 'R-07', citation: 'Constitution, record date' };
  return {
    source,
    says: `The vote for “${one.member}” is not counted: no such member has a vote.`,
  };
}

/** On a council or board. A member at a general meeting votes as they like: their vote is their own property. */
function ofInterested(
  { electorate }: DecisionKind,
  { interested }: MeetingVoteFacts,
  one: Exercise,
): Exclusion | null {
  if (isOfMembers(electorate) || !interested?.includes(one.person)) return null;
  const source = {
    rule: 'R-A50',
    citation:
      electorate === 'board'
        ? 'Companies Act 2006 ss.175, 177; model articles 2008, conflicts of interest'
        : 'Constitution, interests [design]',
  };
  return {
    source,
    says: `The vote of “${one.person}” is not counted: they have an interest in it.`,
  };
}

function ofProxy(
  { legalForm, meetings }: Constitution,
  { electorate }: DecisionKind,
  { startsAt }: MeetingVoteFacts,
  one: Exercise,
  last: Instant | null,
): Exclusion | null {
  if (one.as !== 'proxy') return null;
  const because = (rule: string, citation: string, why: string): Exclusion => ({
    source: { rule, citation },
    says: `The proxy of “${one.member}” is not counted: ${why}.`,
  });
  if (!isOfMembers(electorate))
    return because('R-E12', 'Constitution, council and board', 'there are no proxies here');
  if (!isCompany(legalForm) && meetings?.proxies.allowed !== true)
    return because('R-A38', cite(meetings?.proxies.cites, 'proxies'), 'the rules allow none');
  if (last !== null && isAfter(one.lodgedAt, last))
    return because(
      'R-A39',
      cite(meetings?.proxies.cites, 'proxies'),
      `it came after ${formatMoment(last)}`,
    );
  if (one.revokedAt !== undefined && !isAfter(one.revokedAt, startsAt))
    return because(
      'R-A39',
      inLaw(legalForm, 's.330', cite(meetings?.proxies.cites, 'proxies')),
      'its end was known before the meeting',
    );
  return null;
}

const isAfter = (moment: Instant | undefined, limit: Instant): boolean =>
  moment !== undefined && Date.parse(moment) > Date.parse(limit);

/** Those held beyond the most that one person may hold, in the order listed. */
const overLimit =
  ({ meetings }: Constitution, all: readonly Exercise[]) =>
  (one: Exercise): Exclusion | null => {
    const most = meetings?.proxies.mostPerPerson;
    if (most === undefined || one.as !== 'proxy') return null;
    const held = all.filter(({ as, person }) => as === 'proxy' && person === one.person);
    if (held.indexOf(one) < most) return null;
    const source = { rule: 'R-C17', citation: cite(meetings?.proxies.cites, 'proxies') };
    return {
      source,
      says: `The proxy of “${one.member}” is not counted: nobody may hold more than ${most}.`,
    };
  };

const besideMember =
  ({ legalForm, meetings }: Constitution, all: readonly Exercise[]) =>
  (one: Exercise): Exclusion | null => {
    const own = all.some((other) => other.member === one.member && other.as !== 'proxy');
    if (one.as !== 'proxy' || !own) return null;
    const citation = inLaw(legalForm, 's.324', cite(meetings?.proxies.cites, 'proxies'));
    const source = { rule: 'R-A38', citation };
    return {
      source,
      says: `The proxy of “${one.member}” is not counted: the member is there and votes.`,
    };
  };

/** Of joint holders the first named in the register who votes is counted. */
function juniorHolder(
  { legalForm }: Constitution,
  facts: MeetingVoteFacts,
  all: readonly Exercise[],
): (one: Exercise) => Exclusion | null {
  const jointly = all.flatMap((one) => {
    const joint = memberWith(facts, one)?.joint;
    return joint && votes(one) ? [joint] : [];
  });
  const senior = new Map(
    groupBy(jointly, ({ holding }) => holding).map((group) => [
      group[0]!.holding,
      Math.min(...group.map(({ place }) => place)),
    ]),
  );
  return (one) => {
    const joint = memberWith(facts, one)?.joint;
    const first = joint && senior.get(joint.holding);
    if (!joint || first === undefined || joint.place === first) return null;
    const citation = inLaw(legalForm, 's.286', 'Constitution, joint holders [design]');
    const source = { rule: 'R-A10', citation };
    return {
      source,
      says: `The vote of “${one.member}” is not counted: a joint holder named earlier in the register votes.`,
    };
  };
}

const cutOffDate = (
  { meetings }: Constitution,
  { votes: all }: MeetingVoteFacts,
  last: Instant | null,
): KeyDate[] =>
  last === null || !all.some(({ as }) => as === 'proxy')
    ? []
    : [
        {
          what: 'Last moment for a proxy to be lodged',
          on: last,
          rule: 'R-A39',
          citation: cite(meetings?.proxies.cites, 'proxies'),
        },
      ];
