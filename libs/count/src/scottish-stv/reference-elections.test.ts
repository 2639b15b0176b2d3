import { type CountSheet, type Stage } from '../index';
import { canonicalJson } from '../../testing/canonical-json';
import { contestIn, lotOrder, sheetFor } from '../../testing/contests';
import { electionBytes, electionLines, electionText } from '../../testing/elections';

interface Expected {
  readonly id: string;
  readonly quota: string;
  readonly winners: readonly number[];
  readonly outcomes?: readonly (readonly number[])[];
  readonly lot_stage?: number;
  readonly lots: number;
  readonly stages: readonly {
    readonly a: 'first' | 'surplus' | 'exclude';
    readonly c: readonly number[];
    readonly v: readonly (string | null)[];
    readonly nt: string;
  }[];
}

const ACTIONS = { first: 'first-preferences', surplus: 'surplus', exclude: 'exclusion' } as const;
const elections = electionLines<Expected>('handmade', 'scottish-stv.jsonl');
const sorted = (ids: readonly (string | number)[]): string => [...ids].map(Number).sort().join();
const shown = ({ action, of, votes, nonTransferable }: Stage): unknown => ({
  action,
  of,
  votes: votes.map((own) => own ?? '0.00000'),
  nonTransferable,
});

describe('tests/elections/handmade', () => {
  it.each(elections)('$id: $why', (expected) => {
    const contest = contestIn(electionBytes('handmade', `${expected.id}.blt`));
    const sheet: CountSheet = sheetFor(
      contest,
      lotOrder(...contest.candidates.map(({ id }) => id)),
    );
    expect(sheet.quota).toBe(expected.quota);
    expect(sheet.lots).toHaveLength(expected.lots);
    const allowed = (expected.outcomes ?? [expected.winners]).map(sorted);
    expect(allowed).toContain(sorted(sheet.elected));
    const { stages } = sheet;
    expect(stages).toHaveLength(expected.stages.length);
    const settled = expected.lot_stage ?? expected.stages.length;
    expect(stages.slice(0, settled).map(shown)).toEqual(
      expected.stages.slice(0, settled).map(({ a, c, v, nt }) => ({
        action: ACTIONS[a],
        of: c.map(String),
        votes: v.map((own) => own ?? '0.00000'),
        nonTransferable: nt,
      })),
    );
  });
});

it('gives the published sheet of t43.blt, equal to the byte in canonical JSON', () => {
  const sheet = sheetFor(contestIn(electionBytes('t43.blt')));
  const published: unknown = JSON.parse(electionText('t43.scottish-stv.json'));
  expect(canonicalJson(sheet)).toBe(canonicalJson(published));
});
