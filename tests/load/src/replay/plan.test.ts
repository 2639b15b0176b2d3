import { valueOf } from '@folkmoot/basics';
import { parseBlt } from '@folkmoot/count';
import { electorateFor } from './electorate';
import { planOf } from './plan';

const plan = (blt: string) => planOf(valueOf(parseBlt(new TextEncoder().encode(blt))));

describe('planOf: a ballot file as an election that can be held', () => {
  it('has a paper for each voter', () => {
    expect(plan('3 1\n2 1 3 0\n1 2 0\n0\n"A"\n"B"\n"C"\n"Ward"\n')).toEqual({
      title: 'Ward',
      seats: 1,
      candidates: ['A', 'B', 'C'],
      papers: [[0, 2], [0, 2], [1]],
    });
  });

  it('leaves out those who withdrew, and moves the rest up', () => {
    const { candidates, papers } = plan('3 1\n-2\n1 2 3 0\n0\n"A"\n"B"\n"C"\n"Ward"\n');
    expect(candidates).toEqual(['A', 'C']);
    expect(papers).toEqual([[1]]);
  });

  it('casts blank what has no clear first preference', () => {
    expect(plan('2 1\n1 1=2 0\n1 0\n1 2 0\n0\n"A"\n"B"\n"Ward"\n').papers).toEqual([[1], [], []]);
  });

  it('stops a paper at a skipped or an equal rank', () => {
    const { papers } = plan('3 1\n1 1 - 2 0\n1 3 1=2 0\n0\n"A"\n"B"\n"C"\n"Ward"\n');
    expect(papers).toEqual([[0], [2]]);
  });
});

describe('electorateFor: a register of members that the API takes', () => {
  const electorate = electorateFor(
    { title: '', seats: 1, candidates: ['=SUM(A1)', 'O"Hara, P', ' '], papers: [[0], []] },
    'staff',
  );

  it('has every candidate and a voter for each paper', () => {
    expect(electorate.voters).toHaveLength(2);
    expect(electorate.csv.split('\n').slice(0, 4)).toEqual([
      'name,member number,constituency,contact',
      expect.stringMatching(/^"SUM\(A1\)","C\w{6}-1","staff","c\w{6}-1@replay.example"$/),
      expect.stringMatching(/^"O""Hara, P",/),
      expect.stringMatching(/^"No name",/),
    ]);
  });
});
