import { valueOf } from '@folkmoot/basics';
import { canonicalJson } from '../testing/canonical-json';
import { contestIn, lotOrder, sheetBy } from '../testing/contests';
import {
  electionBytes,
  electionLines,
  electionText,
  methodsWithElections,
} from '../testing/elections';
import { trimDecimal } from './fixed-point';
import {
  contestOf,
  type CountingMethod,
  countingMethod,
  type CountMethod,
  type CountSheet,
  parseBlt,
  type Stage,
} from './index';

/** One line of `tests/elections/handmade/<method>.jsonl`; its README says what the letters mean. */
interface Expected {
  readonly id: string;
  readonly why: string;
  readonly seats: number;
  readonly winners: readonly number[];
  readonly outcomes?: readonly (readonly number[])[];
  readonly quota?: string;
  readonly lot_stage?: number;
  readonly lots?: number;
  readonly votes?: Readonly<Record<string, string>>;
  readonly pairwise?: readonly (readonly number[])[];
  readonly stages?: readonly {
    readonly a: keyof typeof ACTIONS;
    readonly c: readonly number[];
    /** Left out where places are filled without moving votes. */
    readonly v?: readonly (string | null)[];
    readonly nt?: string;
  }[];
}

const ACTIONS = {
  first: 'first-preferences',
  surplus: 'surplus',
  exclude: 'exclusion',
  fill: '',
} as const;
const sorted = (ids: readonly (string | number)[]): number[] =>
  ids.map(Number).sort((a, b) => a - b);
const plain = (votes: string | null): string => trimDecimal(votes ?? '0');

const shown = ({ action, of, votes, nonTransferable }: Stage): unknown => ({
  action,
  of: sorted(of),
  votes: votes.map(plain),
  nonTransferable: plain(nonTransferable),
});

function sheetOf({ id, papers }: CountingMethod, { id: file, seats }: Expected): CountSheet {
  const contest = contestOf(valueOf(parseBlt(electionBytes('handmade', `${file}.blt`))), {
    id: 'contest-1',
    skipped: 'stop',
    equal: papers === 'order' ? 'stop' : 'keep',
  });
  const lots = lotOrder(...contest.candidates.map((candidate) => candidate.id));
  return sheetBy(id, { ...contest, seats }, lots);
}

describe.each(methodsWithElections())('tests/elections/handmade by %s', (name) => {
  const method = countingMethod(name as CountMethod);

  it.each(electionLines<Expected>('handmade', `${name}.jsonl`))('$id: $why', (expected) => {
    const sheet = sheetOf(method, expected);
    const { stages, elected, lots, comparison } = sheet;
    const allowed = (expected.outcomes ?? [expected.winners]).map(sorted);
    expect(allowed).toContainEqual(sorted(elected));
    if (expected.lots !== undefined) expect(lots).toHaveLength(expected.lots);
    if (expected.quota) expect(sheet.quota).toBe(expected.quota);
    for (const [number, votes] of Object.entries(expected.votes ?? {}))
      expect(stages[0]!.votes[Number(number) - 1]).toBe(votes);
    if (expected.pairwise) expect(comparison?.wins).toEqual(expected.pairwise);
    const expectedStages = (expected.stages ?? []).filter(({ v }) => v);
    if (expectedStages.length === 0) return;
    expect(stages).toHaveLength(expectedStages.length);
    const settled = expected.lot_stage ?? expectedStages.length;
    expect(stages.slice(0, settled).map(shown)).toEqual(
      expectedStages.slice(0, settled).map(({ a, c, v, nt }) => ({
        action: ACTIONS[a],
        of: c,
        votes: v!.map(plain),
        nonTransferable: plain(nt!),
      })),
    );
  });
});

it('gives the published sheet of t43.blt, equal to the byte in canonical JSON', () => {
  const sheet = sheetBy('scottish-stv', contestIn(electionBytes('t43.blt')));
  const published: unknown = JSON.parse(electionText('t43.scottish-stv.json'));
  expect(canonicalJson(sheet)).toBe(canonicalJson(published));
});
