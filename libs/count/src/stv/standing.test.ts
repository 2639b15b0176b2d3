import { Standing } from './standing';

describe('R-F, shared: every stage adds up to the valid papers', () => {
  it('stops a count in which a vote has vanished', () => {
    const standing = new Standing(2, new Set());
    standing.credit([{ to: 0, papers: 3, value: 100n, votes: 300n }], 300n);
    expect(() => standing.endStage(400n)).toThrow('Stage 1 adds up to 300, not to 400.');
    expect(() => standing.endStage(300n)).not.toThrow();
  });

  it('makes what nobody receives non-transferable, and tells papers from rounding', () => {
    const standing = new Standing(2, new Set());
    const moved = [
      { to: 1, papers: 2, value: 33n, votes: 66n },
      { to: null, papers: 1, value: 33n, votes: 33n },
    ];
    expect(standing.credit(moved, 100n)).toBe(1n);
    expect(standing.nonTransferable).toBe(34n);
  });
});
