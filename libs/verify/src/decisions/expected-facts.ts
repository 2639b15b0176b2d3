import { type CountSheet, lastStage } from '@folkmoot/count';
import { isForOffice, type Participation } from '@folkmoot/rules';
import { type Recount } from '../counts/recount';
import { type Electors } from '../log/electors';
import { type CalledElection, contestOf } from '../log/candidate-fields';
import { type Contest } from '../log/poll-opened';
import { type PollStory } from '../log/poll-story';
import { listOf, object, readShape, text } from '../shape';
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
  called: CalledElection | null = null,
): ExpectedFacts | null {
  const common = { title, decidedOn };
  const electors = poll.closed?.electors ?? [];
  const participation = electors.map(participationOf);
  const [first] = counted;
  switch (facts.type) {
    case 'resolution':
      return first?.recount.kind === 'election'
        ? selectionFacts({ ...common, kind }, participation, [first, ...counted.slice(1)])
        : resolutionFacts({ ...common, kind, participation }, counted);
    case 'election':
      return counted.every(({ recount }) => recount.kind === 'election')
        ? {
            ...common,
            contests: [
              ...counted.map((one) =>
                contestFacts(one, electors, whatIsFilled(one.contest, called, statedIn(facts))),
              ),
              ...(called ? seatsNobodyStoodFor(poll, called) : seatsSaidToBeLeft(facts, poll)),
            ],
          }
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

/** The votes of the last stage among several nominees, and how they were counted. Source: R-E7. */
function selectionFacts(
  common: ExpectedFacts,
  participation: readonly Participation[],
  [{ recount, sheetSha256 }, ...more]: readonly [Counted, ...Counted[]],
): ExpectedFacts | null {
  if (recount.kind !== 'election' || more.length > 0) return null;
  const { sheet } = recount;
  const { candidates, valid, rejected, method, methodVersion, stages, elected, lots } = sheet;
  const votes = lastStage(sheet);
  const tookPart = participation.reduce((sum, line) => sum + line.tookPart, 0);
  return {
    ...common,
    participation,
    votesFor: votes.elected,
    votesAgainst: votes.others,
    abstained: tookPart - votes.elected - votes.others,
    selection: {
      candidates: candidates.map(({ id, name }) => ({ id, name })),
      method,
      methodVersion,
      ...(method === 'exhaustive' && { ballots: stages.length }),
      valid,
      rejected: rejected.reduce((sum, { papers }) => sum + papers, 0),
      elected: elected[0] ?? null,
      countSheetSha256: sheetSha256,
      lots: lots.map(({ stage, tied, chosen }) => ({ stage, between: tied, chosen })),
    },
  };
}

/**
 * What a contest fills, as facts name it: the constituency that answers it; where everybody on the roll does, what its
 * election was called for, or what the facts say where that is not at hand, as a pack holds one decision alone.
 * @param stated  by the facts; `undefined` where they do not say
 */
export function whatIsFilled(
  contest: Contest,
  called: CalledElection | null,
  stated: string | undefined,
): string {
  if (contest.constituency !== null) return contest.constituency;
  if (called) return contestOf(called, contest)?.constituency ?? '';
  return stated !== undefined && isForOffice(stated) ? stated : '';
}

function statedIn(facts: DecisionDocument['facts']): string | undefined {
  const read = readShape(contestsStated, facts);
  return read.ok ? read.value.contests[0]?.constituency : undefined;
}

function contestFacts(
  { contest, recount, sheetSha256 }: Counted,
  electors: readonly Electors[],
  constituency: string,
): ExpectedFacts {
  if (recount.kind !== 'election')
    throw new Error('Only a count of candidates gives the facts of an election.');
  const { constituency: asked, title, seats } = contest;
  const { candidates, valid, rejected, method, methodVersion, quota, stages, elected, lots } =
    recount.sheet;
  return {
    constituency,
    title,
    seats: seats ?? 1,
    candidates: candidates.map(({ id, name }) => ({ id, name })),
    entitled: electors
      .filter((line) => asked === null || line.constituency === asked)
      .reduce((sum, { entitled }) => sum + entitled, 0),
    valid,
    rejected: rejected.reduce((sum, { papers }) => sum + papers, 0),
    ...(method === 'exhaustive' && { ballots: stages.length }),
    method,
    methodVersion,
    quota,
    elected,
    ...confirmationIn(contest, recount.sheet),
    ...(contest.reopenNominations !== null && { reopenNominations: contest.reopenNominations }),
    countSheetSha256: sheetSha256,
    lots: lots.map(({ stage, tied, chosen }) => ({ stage, between: tied, chosen })),
  };
}

/** The votes for and against, where a contest was about one nominee. Source: R-F35. */
function confirmationIn({ against, options }: Contest, { candidates, stages }: CountSheet) {
  const nominee = options.find(({ id }) => id !== against)?.id;
  if (against === null || nominee === undefined) return {};
  const votes = (id: string) =>
    Number(stages[0]?.votes[candidates.findIndex((one) => one.id === id)]);
  return { confirmation: { nominee, votesFor: votes(nominee), votesAgainst: votes(against) } };
}

/** Where each nominee was voted on: the seats for which the election was called and nobody stood. Source: R-D14. */
const seatsNobodyStoodFor = (
  { opened }: PollStory,
  called: CalledElection,
): readonly ExpectedFacts[] =>
  called.contests.flatMap(({ id, constituency, seats: places }) => {
    const nominees = opened.contests.filter(({ confirms }) => confirms === id).length;
    const seats = nominees === 0 ? 0 : places - nominees;
    const one = isForOffice(constituency) ? 'place' : 'seat';
    const title = `${constituency}: ${seats} ${one}${seats === 1 ? '' : 's'}`;
    return seats === 0
      ? []
      : [{ constituency, title, seats, candidates: [], elected: [], method: 'uncontested' }];
  });

/** The same as the decision has them, where the call of the election is not at hand: a pack holds one decision alone. */
function seatsSaidToBeLeft(
  facts: DecisionDocument['facts'],
  { opened }: PollStory,
): readonly ExpectedFacts[] {
  const read = readShape(contestsStated, facts);
  if (!read.ok) return [];
  const confirming = opened.contests.filter(({ confirms }) => confirms !== null);
  return read.value.contests.filter(
    ({ constituency, method, candidates }) =>
      method === 'uncontested' &&
      candidates.length === 0 &&
      confirming.some(
        (one) => one.constituency === (isForOffice(constituency) ? null : constituency),
      ),
  );
}

const contestsStated = object({
  contests: listOf(object({ constituency: text, method: text, candidates: listOf(object({})) })),
});

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
