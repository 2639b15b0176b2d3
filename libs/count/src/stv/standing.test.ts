import { Standing } from './standing';

describe('R-F, shared: every stage adds up to the valid papers', () => {
  const dealt = [{ from: null, to: 0, papers: 3, value: 100n, votes: 300n }];

  it('stops a count in which a vote has vanished', () => {
    const standing = new Standing(2, new Set());
    standing.carry(dealt);
    expect(() => standing.endStage(400n)).toThrow('Stage 1 adds up to 300, not to 400.');
    expect(() => standing.endStage(300n)).not.toThrow();
  });

  it('makes what nobody receives non-transferable, and tells papers from what is cut off', () => {
    const standing = new Standing(2, new Set());
    standing.carry(dealt);
    standing.carry([
      { from: 0, to: 1, papers: 2, value: 33n, votes: 66n },
      { from: 0, to: null, papers: 1, value: 33n, votes: 33n },
    ]);
    expect(standing.cutOff(0, 200n)).toBe(1n);
    expect(standing.nonTransferable).toBe(34n);
    expect(standing.votes).toEqual([200n, 66n]);
  });
});
