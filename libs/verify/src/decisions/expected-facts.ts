import { type Participation } from '@folkmoot/rules';
import { type Recount } from '../counts/recount';
import { type Electors } from '../log/electors';
import { type Contest } from '../log/poll-opened';
import { type PollStory } from '../log/poll-story';
import { type DecisionDocument } from './document';

/** A contest with its count made again, and the hash of the sheet that was published. */
export interface Counted {
  readonly contest: Contest;
  readonly recount: Recount;
  readonly sheetSha256: string;
}

/** Facts as the log and the counts give them, by member; those that neither can know are left out. */
export type ExpectedFacts = Readonly<Record<string, unknown>>;

/** @returns `null` when the counts are not of the kind that such a decision rests on */
export function expectedFacts(
  { facts, title, kind, decidedOn }: DecisionDocument,
  poll: PollStory,
  counted: readonly Counted[],
): ExpectedFacts | null {
  const common = { title, decidedOn };
  const electors = poll.closed?.electors ?? [];
  const participation = electors.map(participationOf);
  const [first] = counted;
  switch (facts.type) {
    case 'resolution':
      return resolutionFacts({ ...common, kind, participation }, counted);
    case 'election':
      return counted.every(({ recount }) => recount.kind === 'election')
        ? { ...common, contests: counted.map((one) => contestFacts(one, electors)) }
        : null;
    case 'fund-round':
      return first ? fundFacts(first, common, participation) : null;
    case 'casual-vacancy':
      return counted.every(({ recount }) => recount.kind === 'election') ? common : null;
  }
}

/** Who took part, as the rules count it: votes where they go by shares, else people. Source: R-A7. */
const participationOf = ({ constituency, entitled, tookPart, votes }: Electors): Participation =>
  votes
    ? {
        constituency,
        entitled: votes.held,
        tookPart: votes.cast,
        people: { entitled, tookPart },
      }
    : { constituency, entitled, tookPart };

/** The votes of a resolution: of all together, and of each constituency where they were counted apart. */
function resolutionFacts(common: ExpectedFacts, counted: readonly Counted[]): ExpectedFacts | null {
  const lines = counted.flatMap(({ contest, recount }) =>
    recount.kind === 'choice' && recount.sheet.options.length === 3
      ? [{ constituency: contest.constituency, ...votes(recount.sheet.options) }]
      : [],
  );
  if (lines.length === 0 || lines.length < counted.length) return null;
  const all = (of: 'votesFor' | 'votesAgainst' | 'abstained'): number =>
    lines.reduce((sum, line) => sum + line[of], 0);
  const apart = lines.flatMap(({ constituency, votesFor, votesAgainst }) =>
    constituency === null ? [] : [{ constituency, votesFor, votesAgainst }],
  );
  return {
    ...common,
    votesFor: all('votesFor'),
    votesAgainst: all('votesAgainst'),
    abstained: all('abstained'),
    ...(apart.length > 0 && { byConstituency: apart }),
  };
}

/** For, against and abstained, in the order of every ballot paper for a resolution. */
const votes = (options: readonly { readonly votes: number }[]) => ({
  votesFor: options[0]?.votes ?? 0,
  votesAgainst: options[1]?.votes ?? 0,
  abstained: options[2]?.votes ?? 0,
});

function contestFacts(
  { contest, recount, sheetSha256 }: Counted,
  electors: readonly Electors[],
): ExpectedFacts {
  if (recount.kind !== 'election')
    throw new Error('Only a count of candidates gives the facts of an election.');
  const { constituency, title, seats } = contest;
  const { candidates, valid, rejected, method, methodVersion, quota, stages, elected, lots } =
    recount.sheet;
  return {
    constituency: constituency ?? '',
    title,
    seats: seats ?? 1,
    candidates: candidates.map(({ id, name }) => ({ id, name })),
    entitled: electors.find((line) => line.constituency === constituency)?.entitled ?? 0,
    valid,
    rejected: rejected.reduce((sum, { papers }) => sum + papers, 0),
    ...(method === 'exhaustive' && { ballots: stages.length }),
    method,
    methodVersion,
    quota,
    elected,
    countSheetSha256: sheetSha256,
    lots: lots.map(({ stage, tied, chosen }) => ({ stage, between: tied, chosen })),
  };
}

function fundFacts(
  { recount, sheetSha256 }: Counted,
  common: ExpectedFacts,
  participation: readonly Participation[],
): ExpectedFacts | null {
  if (recount.kind !== 'fund') return null;
  const { budgetPence, method, methodVersion, voters, projects, funded } = recount.sheet;
  return {
    ...common,
    budgetPence,
    method,
    methodVersion,
    voters,
    bids: projects,
    funded,
    countSheetSha256: sheetSha256,
    participation,
  };
}
