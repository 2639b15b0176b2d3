import { daysBetween, type PlainDate } from '@folkmoot/basics';
import {
  type Constituency,
  type Constitution,
  type DecisionKind,
  type ElectionFacts,
  fundMethodOf,
  type FundRoundFacts,
  type ResolutionFacts,
  turnsOnClasses,
  votesOn,
} from '@folkmoot/rules';

/** Another version beside the one that a decision was taken under. */
export interface Versions {
  readonly old: Constitution;
  readonly proposed: Constitution;
}

/**
 * What a decision by a kind would have turned on under another version, and the record does not hold.
 * @param daysOpen  for how many days its poll can have been open at the most
 * @returns the first such thing, as a sentence; `null` when the facts are enough
 */
export function unknownOfVote(
  { old, proposed }: Versions,
  code: string,
  facts: ResolutionFacts | FundRoundFacts,
  daysOpen: number,
): string | null {
  const was = old.decisionKinds.find((kind) => kind.code === code);
  const is = proposed.decisionKinds.find((kind) => kind.code === code);
  if (!is) return `The version has no kind of decision “${was?.title ?? code}”.`;
  if (!was) return 'The version that it was decided under has no such kind of decision.';
  return (
    otherVoters({ old, proposed }, was, is) ??
    otherProcedure(was, is) ??
    longerPoll(was, is, daysOpen) ??
    (facts.type === 'resolution'
      ? missingFacts(proposed, was, is, facts)
      : otherDivision(old, proposed))
  );
}

/** The same of an election, apart from how its papers are counted. */
export function unknownOfElection(
  { old, proposed }: Versions,
  { contests }: ElectionFacts,
  daysOpen: number,
): string | null {
  for (const { constituency: code } of contests) {
    const [was, is] = [constituency(old, code), constituency(proposed, code)];
    if (!is) return `The version has no constituency “${was?.name ?? code}”.`;
    if (was && isOtherwiseMadeUp(was, is)) return otherwiseMadeUp(is);
  }
  return longerPoll(old.elections, proposed.elections, daysOpen);
}

/** For how many days a poll can have been open: from the day of its roll to that of its decision. */
export const daysOpenAtMost = (recordDate: string, decidedOn: string): number =>
  daysBetween(recordDate as PlainDate, decidedOn as PlainDate);

function otherVoters(
  { old, proposed }: Versions,
  was: DecisionKind,
  is: DecisionKind,
): string | null {
  if (bodyOf(was) !== bodyOf(is))
    return `It would have been for ${bodyOf(is)} to decide, who were not asked.`;
  const asked = (of: Constitution, kind: DecisionKind): readonly string[] =>
    of.constituencies.filter((one) => votesOn(kind, one)).map(({ code }) => code);
  const [before, after] = [asked(old, was), asked(proposed, is)];
  const differing = [...after, ...before].find(
    (code) => before.includes(code) !== after.includes(code),
  );
  if (differing !== undefined) {
    const name = (constituency(proposed, differing) ?? constituency(old, differing))?.name;
    return after.includes(differing)
      ? `${name} would have voted too, and were not asked.`
      : `${name} would not have voted, and how they voted is not told apart.`;
  }
  if ((old.voting?.basis ?? 'member') !== (proposed.voting?.basis ?? 'member'))
    return 'Votes would have weighed otherwise, by members or by shares.';
  const changed = after
    .map((code) => [constituency(old, code), constituency(proposed, code)] as const)
    .find(([a, b]) => a && b && isOtherwiseMadeUp(a, b));
  return changed?.[1] ? otherwiseMadeUp(changed[1]) : null;
}

const bodyOf = ({ electorate }: DecisionKind): string => BODIES[electorate];

const BODIES: Readonly<Record<DecisionKind['electorate'], string>> = {
  'legal-members': 'the members',
  members: 'the members',
  council: 'the council',
  'elected-council': 'the council',
  board: 'the board',
};

/** Whether who belongs to a constituency is settled otherwise. */
const isOtherwiseMadeUp = (a: Constituency, b: Constituency): boolean =>
  a.qualification !== b.qualification ||
  a.minimumAge !== b.minimumAge ||
  a.tradeAtLeastPence !== b.tradeAtLeastPence;

const otherwiseMadeUp = ({ name }: Constituency): string =>
  `Who belongs to ${name} would have been settled otherwise.`;

function otherProcedure(was: DecisionKind, is: DecisionKind): string | null {
  if ((was.procedure ?? 'poll') === (is.procedure ?? 'poll')) return null;
  if (is.procedure === 'two-meetings')
    return 'It would have taken two meetings, which were not held.';
  if (is.procedure === 'instrument')
    return 'It would have taken an instrument, which nobody was asked to sign.';
  return null;
}

const longerPoll = (
  was: { readonly minimumDaysOpen: number },
  is: { readonly minimumDaysOpen: number },
  daysOpen: number,
): string | null =>
  is.minimumDaysOpen > was.minimumDaysOpen && is.minimumDaysOpen > daysOpen
    ? `Its poll would have been open for ${is.minimumDaysOpen} days at the least, and more might have voted.`
    : null;

function missingFacts(
  proposed: Constitution,
  was: DecisionKind,
  is: DecisionKind,
  facts: ResolutionFacts,
): string | null {
  if (turnsOnClasses(proposed, is) && !facts.byConstituency)
    return 'How each constituency voted is not on record.';
  const consent = (is.consentOf ?? []).find((name) => !(was.consentOf ?? []).includes(name));
  if (consent !== undefined && !facts.consents?.includes(consent))
    return `Whether ${consent} would have consented is not on record.`;
  const also = (is.alsoNeeds ?? []).find((code) => !(was.alsoNeeds ?? []).includes(code));
  if (also !== undefined && !facts.alsoCarried?.includes(also))
    return `Whether “${proposed.decisionKinds.find(({ code }) => code === also)?.title ?? also}” would have been carried too is not on record.`;
  return otherSelection(proposed, facts);
}

/** Papers that ranked nominees, or chose one at each of several ballots, are no answer to the other question. */
function otherSelection({ appointments }: Constitution, { selection }: ResolutionFacts) {
  if (!selection || appointments?.several?.method === selection.method) return null;
  return 'The nominees would have been voted on otherwise, and nobody was asked so.';
}

/** The lots and the limits of a fund stand with its poll, not with the decision. */
function otherDivision(old: Constitution, proposed: Constitution): string | null {
  if (!old.fund || !proposed.fund) return null;
  const [was, is] = [fundMethodOf(old.fund), fundMethodOf(proposed.fund)];
  if (was.method === is.method && was.completion === is.completion) return null;
  return `The fund would have been divided by ${is.method}${is.completion === 'greedy' ? ', what is left over by approvals' : ''}, and the decision does not hold the lots and limits that this takes.`;
}

const constituency = ({ constituencies }: Constitution, code: string): Constituency | undefined =>
  constituencies.find((one) => one.code === code);
