import { valueOf } from '@folkmoot/basics';
import fc from 'fast-check';
import { anyFund, fund } from '../../testing/allocations';
import { parsePb } from './parse-pb';
import { type PbFile } from './pb-file';
import { writePb } from './write-pb';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string): PbFile => valueOf(parsePb(bytes(text)));

it('R-G10: a fund is written with its numbers, and voters are numbered in the order of the ballots', () => {
  const contest = fund(20, { A: 10, B: 5 }, { 'A+B': 2, B: 1, '': 1 });
  const projects = [contest.projects[0]!, { id: 'B', name: 'Bus; green', pence: 505n }];
  const about = [{ key: 'country', value: 'Wales' }];
  expect(writePb({ fund: { ...contest, projects }, about })).toBe(
    [
      ...['META', 'key;value', 'description;Test fund', 'num_projects;2', 'num_votes;4'],
      ...['budget;20', 'vote_type;approval', 'country;Wales'],
      ...['PROJECTS', 'project_id;cost;votes;name', 'A;10;2;A', 'B;5.05;3;"Bus; green"'],
      ...['VOTES', 'voter_id;vote', '1;A,B', '2;A,B', '3;B', '4;', ''],
    ].join('\n'),
  );
});

describe('laws of .pb files', () => {
  const word = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 10 })
    .map((text) => text.replace(/\p{Cc}/gu, ' ').trim());
  const anyFile = fc
    .tuple(anyFund, fc.array(word), fc.dictionary(fc.stringMatching(/^[a-z]{3,8}$/), word))
    .map(([{ id: _id, ...fund }, names, about]) => ({
      fund: {
        ...fund,
        projects: fund.projects.map((one, place) => ({ ...one, name: names[place] || one.id })),
      },
      about: Object.entries(about)
        .filter(([key]) => key !== 'key' && key !== 'budget')
        .map(([key, value]) => ({ key, value })),
    }));

  it('a written file reads as the same fund', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        const { fund, about } = read(writePb(file));
        const merged = new Map<string, number>();
        for (const { approvals, count } of file.fund.ballots) {
          const key = [...approvals].sort((a, b) => a - b).join();
          merged.set(key, (merged.get(key) ?? 0) + count);
        }
        expect(
          new Map(fund.ballots.map(({ approvals, count }) => [approvals.join(), count])),
        ).toEqual(merged);
        expect({ ...fund, ballots: [] }).toEqual({ ...file.fund, ballots: [] });
        expect(about).toEqual(file.about);
      }),
      { numRuns: 300 },
    );
  });

  it('any string of its words gives a file or a fault, and never throws', () => {
    const words = ['META', 'PROJECTS', 'VOTES', 'key', 'budget', '10', ';', '\n', '"', ','];
    const more = ['project_id;cost', 'voter_id;vote', 'A', 'A;5', '\r\n', '\u0000', 'é'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words, ...more), { maxLength: 40 }), (parts) => {
        const result = parsePb(bytes(parts.join('')));
        expect(result.ok || result.error.line >= 1).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});
