import { valueOf } from '@folkmoot/basics';
import { type Contest } from '../contest';
import { type SkippedRank } from '../preferences';
import { contestOf } from './contest-of';
import { parseBlt } from './parse-blt';

const contestIn = (ballots: string, skipped: SkippedRank, equal?: 'keep'): Contest => {
  const text = `3 1\n${ballots}\n0\n"A"\n"B"\n"C"\n"Title"\n`;
  return contestOf(valueOf(parseBlt(new TextEncoder().encode(text))), {
    id: 'c',
    skipped,
    ...(equal && { equal }),
  });
};

describe('a ballot file as a contest', () => {
  it('names candidates by their number in the file', () => {
    const contest = contestIn('-2\n1 3 1 0', 'stop');
    expect(contest.candidates[2]).toEqual({ id: '3', name: 'C' });
    expect(contest.withdrawn).toEqual(['2']);
    expect([...contest.papers]).toEqual([{ preferences: [2, 0], count: 1 }]);
    expect(contest.title).toBe('Title');
  });

  it('ends a paper at a skipped rank, or closes it up', () => {
    expect([...contestIn('2 1 - 2 0', 'stop').papers][0]!.preferences).toEqual([0]);
    expect([...contestIn('2 1 - 2 0', 'close-up').papers][0]!.preferences).toEqual([0, 1]);
  });

  it('closes a paper up where equals are kept, too', () => {
    const preferences = (skipped: SkippedRank): unknown =>
      [...contestIn('2 - 1=3 - 2 0\n1 1=3 2 0', skipped, 'keep').papers].map((paper) => [
        paper.preferences,
        paper.count,
      ]);
    expect(preferences('close-up')).toEqual([[[[0, 2], 1], 3]]);
    expect(preferences('stop')).toEqual([
      [[[0, 2], 1], 1],
      [[[], [0, 2], [], 1], 2],
    ]);
  });

  it('rejects papers without one first preference, by ground', () => {
    const { papers, rejected } = contestIn('2 1=2 3 0\n3 0\n4 - 1 0', 'stop');
    expect(papers).toEqual([]);
    expect(rejected).toEqual([
      { ground: 'no-first-preference', papers: 7 },
      { ground: 'more-than-one-first-preference', papers: 2 },
    ]);
  });

  it('passes over those who withdrew before it judges equal ranks (R-F29)', () => {
    expect([...contestIn('-2\n1 1=2 3 0', 'stop').papers][0]!.preferences).toEqual([0, 2]);
    expect([...contestIn('-1 -2\n1 1=2 3 0', 'stop').papers][0]!.preferences).toEqual([2]);
  });
});
