import { parseBlt } from '@folkmoot/count';
import { createHash } from 'node:crypto';
import { madeUpElection } from './made-up-election';

describe('a made-up election', () => {
  const bytes = madeUpElection({ ballots: 500, candidates: 9, seats: 3 });

  it('is a ballot file of the size that was asked for', () => {
    const read = parseBlt(bytes);
    if (!read.ok) throw new Error(read.error.says);
    const papers = [...read.value.papers];
    expect(read.value).toMatchObject({ seats: 3, candidates: { length: 9 } });
    expect(papers.reduce((sum, { count }) => sum + count, 0)).toBe(500);
    expect(new Set(papers.map(({ preferences }) => preferences.length)).size).toBeGreaterThan(5);
    expect(new Set(papers.map(({ preferences }) => preferences[0])).size).toBe(9);
  });

  it('is the same everywhere', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toMatchInlineSnapshot(
      `"70cd05238527b015757b9cc1f76f457382d49d37d069b6f08539f0fab5d9cfbb"`,
    );
  });
});
