import { type Entry, lotCommitment, lotOrder, lotSeed } from '@folkmoot/log';
import { toHex } from '../counts/hex';
import { type CandidatesStatement } from './candidate-fields';
import { PaperOrders } from './paper-order';

const secret = new Uint8Array(32).fill(7);
const leaf = new Uint8Array(32).fill(9);
const seed = lotSeed(secret, leaf);
const names = ['ada', 'ben', 'cal', 'dee'];
const drawn = lotOrder(seed, 'staff-seat', names);
const lots = { secret: toHex(secret), beacon: toHex(leaf), seed: toHex(seed) };

const statement = (change: Partial<CandidatesStatement> = {}, order = drawn) =>
  ({
    order: 'lot',
    lots,
    doneAt: null,
    contests: [
      {
        contest: 'staff-seat',
        constituency: 'staff',
        seats: 1,
        candidates: order.map((id) => ({ id, name: id })),
      },
    ],
    ...change,
  }) satisfies CandidatesStatement;

function told(
  commitment: string | null = lotCommitment(secret),
  beacon: Uint8Array = leaf,
): PaperOrders {
  const orders = new PaperOrders();
  orders.announce('election', commitment);
  orders.announce('election', lotCommitment(new Uint8Array(32))); // a second notice changes nothing
  orders.change({ resource: 'election' } as Entry, new Uint8Array(32));
  orders.change({ resource: 'election' } as Entry, beacon);
  return orders;
}

describe('R-D17, R-10: candidates in the order of a lot', () => {
  it('is asked for nowhere else: by surname, or shown to each voter by chance', () => {
    for (const order of ['surname', 'random-per-voter'])
      expect(
        new PaperOrders().flawsIn('election', statement({ order, lots: null }, names)),
      ).toEqual([]);
  });

  it('stand as the secret of the notice and the last change give', () => {
    expect(told().flawsIn('election', statement())).toEqual([]);
  });
  it.each([
    ['by hand', told(), statement({}, [...drawn].reverse()), 'another order than the lot gives'],
    ['by another secret', told('0'.repeat(64)), statement(), 'did not commit to'],
    ['before the last change', told(undefined, seed), statement(), 'another entry than the last'],
    [
      'by another seed',
      told(),
      statement({ lots: { ...lots, seed: '0'.repeat(64) } }),
      'does not follow',
    ],
    ['by no lot at all', told(), statement({ order: 'surname', lots: null }), 'without the lot'],
    ['by a lot not shown', new PaperOrders(), statement({ lots: null }), 'without the lot'],
  ])('cannot be put in order %s', (_, orders, published, flaw) => {
    expect(orders.flawsIn('election', published).join()).toContain(flaw);
  });
  it('are not held against what an earlier log told, and still against the lot', () => {
    const orders = new PaperOrders();
    expect(orders.flawsIn('election', statement(), true)).toEqual([]);
    expect(orders.flawsIn('election', statement({}, [...drawn].reverse()), true)).toHaveLength(1);
  });
  it('stand by the alphabet where no lot was announced', () => {
    const orders = new PaperOrders();
    expect(orders.flawsIn('election', statement({ order: 'surname', lots: null }))).toEqual([]);
  });
});
