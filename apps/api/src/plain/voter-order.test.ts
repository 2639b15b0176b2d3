import { inVoterOrder } from './voter-order';

const options = ['asha', 'huw', 'wendy'].map((id) => ({ id }));
const orderFor = (voter: string) =>
  inVoterOrder(voter, { options, reopenNominations: null }).map(({ id }) => id);

describe('R-D17: the order of candidates on pages without script', () => {
  it('stays as it is for a voter, and loses nobody', () => {
    expect(orderFor('voter-1')).toEqual(orderFor('voter-1'));
    expect(orderFor('voter-1').toSorted()).toEqual(['asha', 'huw', 'wendy']);
  });

  it('is every order for somebody, none of them for many more than another', () => {
    const counts = new Map<string, number>();
    for (let voter = 0; voter < 6000; voter += 1) {
      const order = orderFor(`voter-${voter}`).join();
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('does not depend on how they stand on the paper', () => {
    const other = { options: options.toReversed(), reopenNominations: null };
    expect(inVoterOrder('voter-1', other).map(({ id }) => id)).toEqual(orderFor('voter-1'));
  });

  it('R-F33: has “Re-open nominations” last for everybody', () => {
    const contest = { options: [{ id: 'nobody' }, ...options], reopenNominations: 'nobody' };
    for (let voter = 0; voter < 20; voter += 1) {
      const shown = inVoterOrder(`voter-${voter}`, contest).map(({ id }) => id);
      expect(shown).toEqual([...orderFor(`voter-${voter}`), 'nobody']);
    }
  });
});
