import fc from 'fast-check';
import schema from '../count-sheet.schema.json';
import { anyContest, lotOrderFor } from '../testing/arbitraries';
import { canonicalJson } from '../testing/canonical-json';
import { contest, sheetFor } from '../testing/contests';
import { schemaFaults } from '../testing/json-schema';

const sheets = anyContest.chain((of) =>
  lotOrderFor(of).map((lotOrder) => sheetFor(of, { lotOrder, inputSha256: 'ab'.repeat(32) })),
);

describe('count-sheet.schema.json', () => {
  it('describes every sheet', () => {
    fc.assert(fc.property(sheets, (sheet) => schemaFaults(schema, sheet).length === 0));
  });

  it('refuses a sheet with a number for votes, without its quota, or with more than it should hold', () => {
    const { quota, ...rest } = sheetFor(contest(1, { A: 3, B: 1 }));
    expect(schemaFaults(schema, rest)).toEqual([': quota is missing']);
    expect(schemaFaults(schema, { ...rest, quota: 3 })).toEqual([
      '/quota: must be string or null, is integer',
    ]);
    expect(schemaFaults(schema, { ...rest, quota, note: '' })).toEqual([
      ': note is not in the schema',
    ]);
  });
});

describe('a count sheet', () => {
  it('has the votes before anybody was excluded, surpluses moved', () => {
    const ends = sheetFor(contest(3, { 'A>D': 30, 'B>D': 28, D: 10, C: 9, E: 5 }));
    expect(ends.stages.map(({ action }) => action)).toEqual([
      ...['first-preferences', 'surplus', 'surplus'],
    ]);
    expect(ends.beforeExclusions).toEqual(ends.stages[2]!.votes);
    const goesOn = sheetFor(contest(2, { 'A>D': 30, B: 12, D: 10, C: 9, E: 5 }));
    expect(goesOn.stages[2]!.action).toBe('exclusion');
    expect(goesOn.beforeExclusions).toEqual(goesOn.stages[1]!.votes);
  });

  it('survives JSON unchanged, so its canonical form is the same anywhere', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        expect(JSON.parse(canonicalJson(sheet))).toEqual(sheet);
      }),
    );
  });
});
