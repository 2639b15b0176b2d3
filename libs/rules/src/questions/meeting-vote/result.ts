import { dateInLondon } from '@folkmoot/basics';
import { type Constitution, type DecisionKind } from '../../constitution';
import { besideMajority, isEqual, majority, tallyHeadline } from '../../decisions/majority';
import { type ResolutionFacts } from '../../facts';
import { type Step, type Warning } from '../../outcome';
import { find } from '../../reasoning/step';
import { castingVote } from '../../statute/casting-vote';
import { firstFailure } from '../ruling';
import { type MeetingVoteFacts } from './facts';
import { type Tally } from './voting-paper';

/** What a tally comes to. */
export interface Result {
  readonly carried: boolean;
  readonly steps: readonly Step[];
  readonly headline: string;
  readonly warnings: readonly Warning[];
}

/** Whether a tally carries it, a casting vote included. */
export function resultOf(
  constitution: Constitution,
  kind: DecisionKind,
  facts: MeetingVoteFacts,
  tally: Tally,
): Result {
  const numbers = asResolution(facts, tally);
  const steps = majority(constitution, kind, numbers);
  const headline = tallyHeadline(constitution, kind, numbers);
  const isCarried = firstFailure(steps) === undefined;
  const cast = facts.chair?.castingVote;
  if (isCarried || cast === undefined || !turnsOnOne(constitution, kind, numbers))
    return { carried: isCarried, steps, headline, warnings: [] };
  const may = castingVote(constitution, kind);
  const decides =
    may.allowed &&
    cast === 'for' &&
    firstFailure(besideMajority(constitution, kind, numbers)) === undefined;
  const says = may.allowed
    ? `The votes are equal, and the casting vote of the chair is ${cast} it.`
    : 'The votes are equal, and the chair has no casting vote, so it is lost.';
  const warnings: Warning[] = may.isVoid
    ? [{ ...may.source, says: 'The casting vote in the constitution is void: take it out.' }]
    : [];
  return {
    carried: decides,
    steps: [...(decides ? steps.map(noted) : steps), find(may.source, says, decides)],
    headline: decides
      ? `${headline.replace(/\.$/, '')}, and the casting vote of the chair.`
      : headline,
    warnings,
  };
}

/** Whether more than half of the votes are wanted and exactly half are for it. Source: R-A40. */
const turnsOnOne = (
  constitution: Constitution,
  kind: DecisionKind,
  numbers: ResolutionFacts,
): boolean =>
  kind.threshold.numerator * 2 === kind.threshold.denominator &&
  isEqual(constitution, kind, numbers);

/** A step that is shown and does not decide; one that does not hold says so. */
export const noted = (step: Step): Step =>
  step.holds ? step : { ...step, holds: true, says: `By the votes alone it is lost. ${step.says}` };

/** The numbers as the rules of majorities want them. */
const asResolution = (facts: MeetingVoteFacts, tally: Tally): ResolutionFacts => ({
  type: 'resolution',
  kind: facts.kind,
  title: facts.title,
  votesFor: tally.votesFor,
  votesAgainst: tally.votesAgainst,
  abstained: tally.abstained,
  participation: [
    {
      constituency: 'all',
      entitled: facts.entitled,
      tookPart: tally.votesFor + tally.votesAgainst + tally.abstained,
    },
  ],
  byConstituency: [...tally.byConstituency].map(([constituency, cast]) => ({
    constituency,
    votesFor: cast.for,
    votesAgainst: cast.against,
  })),
  decidedOn: dateInLondon(facts.startsAt),
  proposal: { type: 'none' },
});
