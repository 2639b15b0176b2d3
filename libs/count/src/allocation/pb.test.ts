import { valueOf } from '@folkmoot/basics';
import { type BallotFileFault } from '../ballot-file/fault';
import { allocationOf, equalShares } from '../../testing/allocations';
import { parsePb } from './parse-pb';
import { type PbFile } from './pb-file';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): PbFile => valueOf(parsePb(bytes(text)));
/** The sample of the format's description, with some of what files in the wild have. */
const sample = `META
key;value
description; Municipal PB in Wieliczka
country;Poland
num_projects;5
num_votes;10
budget;2500
vote_type;approval
PROJECTS
project_id;cost;category;name
1;600;culture,education;Books
2;800.00;sport;"Pitch; with ""nets"""
4;1400;;Trees
5;1000;health;
7;1200;education;Labs
VOTES
voter_id;age;sex;vote
1;34;f;1,2,4
2;51;m;1, 2
3;23;m;2,4,5
4;19;f;5,7
5;62;f;1,4,7
6;54;m;1,7
7;49;m;5
8;27;f;4
9;39;f;2,4,5
10;44;m;4,5
`;

const tooMany = (project: (id: number) => string): string =>
  Array.from({ length: 10_001 }, (_, id) => project(id)).join('');

describe('a .pb file', () => {
  it('gives the fund, its projects and its ballots', () => {
    const { fund: wieliczka, about, warnings } = read(sample);
    expect(wieliczka).toMatchObject({ title: 'Municipal PB in Wieliczka', budgetPence: 250_000n });
    expect(wieliczka.projects.map(({ id, name, pence }) => [id, name, pence])).toEqual([
      ['1', 'Books', 60_000n],
      ['2', 'Pitch; with "nets"', 80_000n],
      ['4', 'Trees', 140_000n],
      ['5', '5', 100_000n],
      ['7', 'Labs', 120_000n],
    ]);
    expect(wieliczka.ballots).toContainEqual({ approvals: [1, 2, 3], count: 2 });
    expect([about, warnings]).toEqual([[{ key: 'country', value: 'Poland' }], []]);
    expect(allocationOf({ ...wieliczka, id: 'fund-1' }, equalShares).funded).toEqual(['4']);
  });

  it('may lack the row “key;value”, have sections in small letters, trailing semicolons and any order of columns', () => {
    const text =
      'meta;\r\nbudget;10.5\r\nprojects;\r\ncost;project_id;\r\n5.25;A;\r\nvotes;;\r\nvote;voter_id\r\nA;x\r\n;y\r\n';
    expect(read(text).fund).toEqual({
      title: '',
      budgetPence: 1_050n,
      projects: [{ id: 'A', name: 'A', pence: 525n }],
      ballots: [
        { approvals: [], count: 1 },
        { approvals: [0], count: 1 },
      ],
    });
  });

  it.each<[string, string, Partial<PbFile>]>([
    ['description;value', 'a title of one word', { about: [] }],
    ['key;figures', 'a key called “key”', { about: [{ key: 'key', value: 'figures' }] }],
    [
      'country;Poland\nkey;value',
      'a key called “key” after others',
      {
        about: [
          { key: 'country', value: 'Poland' },
          { key: 'key', value: 'value' },
        ],
      },
    ],
  ])('keeps %j: %s', (first, _, expected) => {
    const file = read(
      `META\n${first}\nbudget;1\nPROJECTS\nproject_id;cost\nA;1\nVOTES\nvoter_id;vote\n1;A\n`,
    );
    expect(file).toMatchObject(expected);
    expect(file.fund.title).toBe(first.startsWith('description') ? 'value' : '');
  });

  it('may call a project as a section is called, without a name, and give points in any column of projects', () => {
    const { projects, ballots } = read(
      'META\nbudget;1\nPROJECTS\nproject_id;points;cost\nvotes;7;2.5\nVOTES\nvoter_id;vote\n1;votes\n',
    ).fund;
    expect(projects).toEqual([{ id: 'votes', name: 'votes', pence: 250n }]);
    expect(ballots).toEqual([{ approvals: [0], count: 1 }]);
  });

  it('says when its own numbers are others', () => {
    const { warnings } = read(sample.replace('num_votes;10', 'num_votes;11'));
    expect(warnings).toEqual([
      { code: 'other-number', says: 'The file says num_votes 11, but has 10.' },
    ]);
  });

  it.each<[string, string, string, Partial<BallotFileFault>]>([
    ['ordinal ballots', 'approval', 'ordinal', { line: 8, column: 11, code: 'cannot-be-counted' }],
    ['cumulative ballots', 'approval', 'cumulative', { line: 8, code: 'cannot-be-counted' }],
    ['scores', 'approval', 'scoring', { line: 8, code: 'cannot-be-counted' }],
    ['points', 'sex;vote', 'vote;points', { line: 17, column: 19, code: 'cannot-be-counted' }],
    ['no beginning', 'META\n', '', { line: 1, column: 1, code: 'missing-section' }],
    ['no votes', sample.slice(sample.indexOf('VOTES')), '', { code: 'missing-section' }],
    ['two sections', 'VOTES', 'PROJECTS', { line: 16, column: 1, code: 'missing-section' }],
    [
      'votes before projects',
      sample.slice(sample.indexOf('PROJECTS')),
      sample.slice(sample.indexOf('VOTES')),
      {
        line: 9,
        column: 1,
        code: 'missing-section',
        says: expect.stringContaining('before VOTES'),
      },
    ],
    ['no budget', 'budget', 'budged', { code: 'bad-money' }],
    ['a budget in words', '2500', 'much', { line: 7, column: 8, code: 'bad-money' }],
    ['a cost of nothing', ';600;', ';0;', { line: 11, column: 3, code: 'bad-money' }],
    ['tenths of a penny', '800.00', '800.005', { line: 12, column: 3, code: 'bad-money' }],
    ['no column of costs', 'id;cost', 'id;price', { line: 10, column: 1, code: 'missing-column' }],
    ['no column of votes', 'sex;vote', 'sex;x', { line: 17, code: 'missing-column' }],
    ['a project twice', '\n4;1400', '\n2;1400', { line: 13, column: 1, code: 'duplicate-name' }],
    [
      'too many projects',
      '\n4;1400',
      tooMany((id) => `\nx${id};1`),
      { code: 'too-many-candidates' },
    ],
    ['a project without id', '\n4;1400', '\n;1400', { line: 13, column: 1, code: 'bad-row' }],
    ['a key twice', 'country;', 'budget;', { line: 7, column: 1, code: 'duplicate-name' }],
    ['a voter without id', '\n8;27', '\n;27', { line: 25, column: 1, code: 'bad-row' }],
    [
      'an unknown project',
      'm;5\n',
      'm;6\n',
      {
        ...{ line: 24, column: 8, code: 'unknown-project' },
        says: 'line 24, column 8: there is no project 6.',
      },
    ],
    [
      'a gap in a vote',
      '1,2,4',
      '1,,4',
      {
        ...{ line: 18, column: 8, code: 'unknown-project' },
        says: 'line 18, column 8: a project is missing in this vote.',
      },
    ],
    ['a vote twice', '5,7', '5,5', { line: 21, code: 'duplicate-preference' }],
    ['an open quote', '"Pitch; with ""nets"""', '"Pitch', { line: 12, code: 'unclosed-quote' }],
  ])('is refused with %s', (_, from, to, expected) => {
    const result = parsePb(bytes(sample.replace(from, to)));
    expect(result).toMatchObject({ ok: false, error: expected });
    if (!result.ok) expect(result.error.says).toMatch(/^line \d+, column \d+: .{12,}\.$/);
  });
});
