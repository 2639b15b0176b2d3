import { valueOf } from '@folkmoot/basics';
import { corpusElections, type CorpusElection } from '../testing/corpus';
import { noLot } from '../testing/contests';
import { parseFixed } from './fixed-point';
import {
  allocate,
  allocationMethods,
  contestOf,
  countingMethods,
  type CountSheet,
  parseBlt,
  parsePb,
} from './index';

const elections = corpusElections();

/** Programs stop converging at different points. */
const MEEK_TOLERANCE = 0.001;

/** A decimal as a whole number of 10⁻⁹. */
const exact = (decimal: string): bigint => {
  const [whole, places = ''] = decimal.split('.');
  return parseFixed(`${whole}.${places.padEnd(9, '0')}`);
};

function sheetOf({ method, seats, bytes }: CorpusElection): CountSheet {
  const file = valueOf(parseBlt(bytes()));
  const { papers, count } = countingMethods.get(method)!;
  const contest = contestOf(
    { ...file, seats: seats ?? file.seats },
    { id: 'contest-1', skipped: 'close-up', equal: papers === 'order' ? 'stop' : 'keep' },
  );
  const lotOrder = contest.candidates.map(({ id }) => id);
  return valueOf(count(contest, { ...noLot, lotOrder }));
}

function fundedIn({ method, bytes }: CorpusElection): readonly string[] {
  const { fund } = valueOf(parsePb(bytes()));
  const lotOrder = fund.projects.map(({ id }) => id).sort();
  const { id } = allocationMethods.get(method)!;
  const choice = id === 'greedy' ? { method: id } : { method: id, completion: 'none' as const };
  return valueOf(allocate({ ...fund, id: 'fund-1' }, choice, { ...noLot, lotOrder })).funded;
}

const setOf = (winners: readonly (number | string)[]): string =>
  winners.map(String).sort().join('+');

/** Every result that is right. */
function rightOnes(election: CorpusElection): string[] {
  const { method, winners, outcomes = [], any_tie_outcomes: any = [] } = election;
  const tied = method === 'schulze' && winners.length > 1 ? winners.map((one) => [one]) : [];
  return [winners, ...outcomes, ...tied, ...(method === 'irv' ? any : [])].map(setOf);
}

/** What is wrong with the stages of a sheet, in a few words; nothing when all agree. */
function wrongStages(election: CorpusElection, { stages, method }: CountSheet): string[] {
  const expected = (election.stages ?? []).filter(({ v }) => v);
  const certain = expected.slice(0, election.lot_stage ?? expected.length);
  if (method === 'schulze') return [];
  if (method === 'meek')
    return certain.flatMap(({ a, v }, index) =>
      a !== 'converged' || stages.some(({ votes }) => areNear(votes, v!))
        ? []
        : [`no stage has the totals of ${index + 1}`],
    );
  const partial = certain.findIndex((stage) => stage.partial);
  const wrong = certain.slice(0, partial < 0 ? certain.length : partial).flatMap(({ v }, index) => {
    const votes = stages[index]?.votes;
    // Some counts of the alternative vote go on when a majority has been reached.
    if (!votes) return method === 'scottish-stv' ? [`stage ${index + 1} is missing`] : [];
    return v!.flatMap((total, place) => {
      const own = votes[place] ?? null;
      if (total === null || own === null || exact(own) === exact(total)) return [];
      return [`stage ${index + 1}, candidate ${place + 1}: ${own} for ${total}`];
    });
  });
  if (
    method === 'scottish-stv' &&
    election.lot_stage === undefined &&
    stages.length !== expected.length
  )
    wrong.push(`${stages.length} stages for ${expected.length}`);
  return wrong;
}

const areNear = (votes: readonly (string | null)[], totals: readonly (string | null)[]): boolean =>
  totals.every((total, place) => {
    const own = votes[place] ?? null;
    return total === null || own === null || Math.abs(Number(own) - Number(total)) < MEEK_TOLERANCE;
  });

function wrongVotes({ votes = {} }: CorpusElection, { stages }: CountSheet): string[] {
  return Object.entries(votes).flatMap(([number, total]) => {
    const own = stages[0]!.votes[Number(number) - 1] ?? '0';
    return exact(own) === exact(total) ? [] : [`candidate ${number}: ${own} for ${total}`];
  });
}

function check(election: CorpusElection): string[] {
  if (election.set === 'pb')
    return rightOnes(election).includes(setOf(fundedIn(election))) ? [] : ['other projects'];
  const sheet = sheetOf(election);
  const winners = sheet.elected.map((id) => sheet.candidates.findIndex((one) => one.id === id) + 1);
  const isRight = rightOnes(election).includes(setOf(winners));
  return [
    ...(isRight ? [] : [`${setOf(winners)} for ${setOf(election.winners)}`]),
    ...wrongStages(election, sheet),
    ...wrongVotes(election, sheet),
  ];
}

if (elections)
  describe('published elections', () => {
    const keyOf = ({ set, method }: CorpusElection): string => `${method}: ${set}`;
    it.each([...new Set(elections.map(keyOf))])('%s', (key) => {
      const wrong = elections
        .filter((election) => keyOf(election) === key)
        .flatMap((election) => check(election).map((what) => `${election.id}: ${what}`));
      expect(wrong).toEqual([]);
    });
  });
else it.skip('published elections: none are here; name their folder in FOLKMOOT_CORPUS', () => {});
