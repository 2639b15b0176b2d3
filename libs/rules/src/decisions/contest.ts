import { type Constitution, isConfirmedByVote, methodForSeats } from '../constitution';
import { contestedBy, isForOffice } from '../contested/contested';
import { type ContestFacts } from '../facts';
import { type Step } from '../outcome';
import { methodSays } from '../reasoning/methods';
import { type Source, cite, find, weigh } from '../reasoning/step';
import { confirmationSteps, votedOnAlone } from './confirmation';
import { isCount } from './counts';
import { reopeningSteps } from './reopening';

/** Whether one contest's count is one that the constitution could have produced. */
export function checkContest(constitution: Constitution, contest: ContestFacts): readonly Step[] {
  const seat = contestedBy(constitution, contest.constituency);
  const source: Source = {
    rule: 'R-E1',
    citation: seat?.citation ?? cite(undefined, 'council seats'),
  };
  if (seat?.filledBy !== 'election') {
    return [find(source, notElected(contest.constituency), false)];
  }
  if (
    ![contest.seats, contest.entitled, contest.valid, contest.rejected, contest.ballots ?? 1].every(
      isCount,
    )
  ) {
    return [find(source, `The count for ${seat.name} is not in whole numbers.`, false)];
  }
  const citation = cite(constitution.elections.cites, 'council elections');
  return [
    countedAsTheRulesSay(constitution, contest),
    weigh(
      { ...source, rule: 'R-08' },
      `No more ballot papers may come in for ${seat.name} than there are people on the roll.`,
      { of: contest.valid + contest.rejected, says: 'ballot papers' },
      '<=',
      roomFor(contest),
    ),
    allStood(source, contest),
    ...confirmationSteps(constitution, contest),
    ...reopeningSteps(constitution, contest),
    weigh(
      source,
      `No more may be elected for ${seat.name} than there are seats to fill.`,
      { of: contest.elected.length, says: 'elected' },
      '<=',
      { of: contest.seats, says: 'seats to fill' },
    ),
    ...contest.lots.map((lot) => lotStep(citation, contest.candidates, lot)),
  ];
}

const notElected = (code: string): string =>
  isForOffice(code)
    ? `“${code}” is not an office that is elected.`
    : `“${code}” is not a constituency that elects.`;

/** The papers that there can be: one for each on the roll, at each ballot. Only an exhaustive ballot has several. */
export function roomFor({
  method,
  entitled,
  ballots = 1,
}: Pick<ContestFacts, 'method' | 'entitled' | 'ballots'>) {
  if (method !== 'exhaustive' || ballots === 1) return { of: entitled, says: 'people on the roll' };
  return { of: entitled * ballots, says: `people on the roll, at ${ballots} ballots each` };
}

/** A contest with no more candidates than seats needs no count (R-D14), unless the constitution wants a vote on each (R-F35). */
function countedAsTheRulesSay(constitution: Constitution, contest: ContestFacts): Step {
  const { elections } = constitution;
  const source = {
    rule: 'R-E3',
    citation: cite(elections.cites, 'council elections'),
  };
  const { method, methodVersion, quota, candidates, seats } = contest;
  if (contest.confirmation) return votedOnAlone(constitution, contest);
  const unopposed =
    method === 'uncontested' &&
    candidates.length <= seats &&
    !isConfirmedByVote(elections, contest);
  const wanted = methodForSeats(elections, seats);
  const holds = unopposed || method === wanted;
  const says = unopposed
    ? 'There are no more candidates than seats, so no count is needed.'
    : holds
      ? `The papers were counted by the constitution's method, ${methodSays(wanted)}.`
      : `The papers were counted by ${methodSays(method)}; the constitution wants ${methodSays(wanted)}.`;
  return find(source, says, holds, {
    method,
    version: methodVersion,
    ...(quota !== null && { quota }),
  });
}

function allStood(source: Source, { elected, candidates }: ContestFacts): Step {
  const stranger = elected.find((id) => !candidates.some((candidate) => candidate.id === id));
  const says =
    stranger === undefined
      ? 'Everyone elected was a candidate.'
      : `“${stranger}” was elected without being a candidate.`;
  return find({ ...source, rule: 'R-D14' }, says, stranger === undefined);
}

/** a lot chooses among candidates who are tied, and every lot drawn is told. */
export function lotStep(
  citation: string,
  candidates: ContestFacts['candidates'],
  { stage, between, chosen }: ContestFacts['lots'][number],
): Step {
  const name = (id: string): string => candidates.find((c) => c.id === id)?.name ?? `“${id}”`;
  const holds =
    between.includes(chosen) && between.every((id) => candidates.some((c) => c.id === id));
  const says = holds
    ? `At stage ${stage} the lot fell on ${name(chosen)} among ${between.map(name).join(', ')}.`
    : `At stage ${stage} the lot fell on ${name(chosen)}, who was not among those tied.`;
  return find({ rule: 'R-10', citation }, says, holds);
}
