import { valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import { parseBallotsJson } from './parse-ballots-json';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const election = `{
  "schema": "folkmoot-ballots-1",
  "title": "Ward 3",
  "seats": 2,
  "candidates": ["Ann", {"name": "Bob", "party": "Green"}, "Cy \\u00e9", "Di"],
  "withdrawn": [4],
  "lotOrder": [3, 1, 2, 4],
  "papers": [
    {"count": 12, "preferences": [3, [2, 1], [], 4]},
    {"preferences": [1]},
    {"preferences": []}
  ]
}
`;
const fund = `{
  "schema": "folkmoot-ballots-1", "title": "Fund", "budgetPence": "100000",
  "projects": [{"id": "a", "name": "Alpha", "pence": "5000"}, {"id": "b", "pence": "7000"}],
  "ballots": [{"count": 3, "approvals": ["b", "a"]}, {"approvals": []}],
  "limits": {"minimumApprovals": 2, "subBudgets": [
    {"id": "n", "name": "North", "budgetPence": "10", "projects": ["a"], "voters": 3}]}
}`;

const manyProjects = Array.from({ length: 10_000 }, (_, id) => `{"id": "x${id}", "pence": "1"}, `)
  .join('')
  .concat('{"id": "b"');

describe('a document of ballots', () => {
  it('may be an election', () => {
    const document = valueOf(parseBallotsJson(bytes(election)));
    if (document.kind !== 'election') throw new Error('It is a fund.');
    const { papers, ...file } = document.file;
    expect(file).toEqual({
      title: 'Ward 3',
      seats: 2,
      candidates: [
        { name: 'Ann', party: null },
        { name: 'Bob', party: 'Green' },
        { name: 'Cy é', party: null },
        { name: 'Di', party: null },
      ],
      withdrawn: [3],
      tieOrder: [2, 0, 1, 3],
      notes: [],
      warnings: [],
    });
    expect([...papers]).toEqual([
      { preferences: [], count: 1 },
      { preferences: [0], count: 1 },
      { preferences: [2, [0, 1], [], 3], count: 12 },
    ]);
  });

  it('may be a fund, with the terms of it', () => {
    expect(valueOf(parseBallotsJson(bytes(fund)))).toEqual({
      kind: 'fund',
      fund: {
        title: 'Fund',
        budgetPence: 100_000n,
        projects: [
          { id: 'a', name: 'Alpha', pence: 5_000n },
          { id: 'b', name: 'b', pence: 7_000n },
        ],
        ballots: [
          { approvals: [1, 0], count: 3 },
          { approvals: [], count: 1 },
        ],
        limits: {
          minimumApprovals: 2,
          maximumGrantPence: null,
          subBudgets: [{ id: 'n', name: 'North', budgetPence: 10n, projects: ['a'], voters: 3 }],
        },
      },
    });
  });

  it.each([
    ['no JSON', election, '"seats": 2,', '"seats": 2', /^line 5, column 3: a “,” or a “}” should/],
    ['an open text', election, '"Ann"', '"Ann', /^line 5, column 26: a “,” or a “]” should/],
    ['a wrong escape', election, '"Ann"', '"\\q"', /^line 5, column 18: this text has an escape/],
    ['a key twice', election, '"title"', '"seats"', /^line 4, column 3: “seats” is here twice/],
    ['no end', election, /}\n$/, '', /^line 13, column 1: a “,” or a “}” should stand here/],
    ['more after the end', fund, /$/, ' 1', /^line 7, column 3: the document has ended/],
    ['another schema', election, 'ballots-1', 'ballots-9', /^line 2, column 13: .* schema folk/],
    ['no seats', election, '"seats": 2,', '', /^line 1, column 1: “seats” is missing/],
    ['half a seat', election, '"seats": 2', '"seats": 2.5', /^line 4, column 12: a whole number/],
    ['too many seats', election, '"seats": 2', '"seats": 20000', /^line 4, .* from 1 to 10000/],
    ['no candidates', election, /\["Ann".*\]/, '[]', /^line 5, column 17: from 1 to 10000 cand/],
    ['a wrong key', election, '"party"', '"partie"', /^line 5, column 51: “partie” means nothing/],
    ['an unknown candidate', election, '[3, [2', '[9, [2', /^line 9, column 35: .* from 1 to 4/],
    ['a candidate twice', election, '[3, [2', '[3, [3', /^line 9, column 39: candidate 3 is in/],
    ['no papers', election, '"count": 12', '"count": 0', /^line 9, column 15: a whole number from/],
    ['a short lot order', election, '3, 1, 2, 4', '3, 1', /^line 7, .* should name every candid/],
    ['money as a number', fund, '"100000"', '100000', /^line 2, column 67: a text should stand/],
    ['a cost of nothing', fund, '"5000"', '"0"', /^line 3, column 54: whole pence as text/],
    ['a project twice', fund, '"id": "b"', '"id": "a"', /^line 3, column 70: project a is listed/],
    [
      'too many projects',
      fund,
      '{"id": "b"',
      manyProjects,
      /^line 3, column 15: no more than 10000/,
    ],
    ['an unknown project', fund, '["b", "a"]', '["c"]', /^line 4, column 42: there is no proj/],
    ['a project twice on a ballot', fund, '["b", "a"]', '["b", "b"]', /column 47: project b is on/],
  ])('is refused with %s', (_, text, from, to, says) => {
    expect(parseBallotsJson(bytes(text.replace(from, to)))).toMatchObject({
      ok: false,
      error: { says: expect.stringMatching(says) },
    });
  });

  it('reads as JSON.parse does, or refuses what that refuses', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 4 }),
        fc.nat(),
        fc.constantFrom('', ',', '"', '}', 'x'),
        (json, at, more) => {
          const place = at % (json.length + 1);
          const text = json.slice(0, place) + more + json.slice(place);
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          const result = parseBallotsJson(bytes(text));
          const isRefused = !result.ok && result.error.code === 'bad-json';
          const isTwice = !result.ok && result.error.says.endsWith('is here twice.');
          if (!isTwice) expect(isRefused).toBe(!isJson);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
