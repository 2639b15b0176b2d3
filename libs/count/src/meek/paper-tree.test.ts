import { stackOf } from '../papers';
import { PaperTree } from './paper-tree';
import { kept, ONE } from './rule';

const orders = (places: readonly number[]): number[][] =>
  places.length === 0
    ? [[]]
    : places.flatMap((one) =>
        orders(places.filter((other) => other !== one)).map((rest) => [one, ...rest]),
      );

describe('rule B.2.a: papers shared out as a tree', () => {
  const candidates = [0, 1, 2, 3, 4, 5];
  const papers = orders(candidates).map((preferences, at) => ({
    preferences,
    count: (at % 7) + 1,
  }));
  const oneByOne = (keepValues: readonly number[]): bigint[] => {
    const votes = [...candidates, -1].map(() => 0n);
    for (const { preferences, count } of papers) {
      let weight = ONE;
      for (const place of preferences) {
        const share = kept(weight, keepValues[place]!);
        votes[place]! += BigInt(share) * BigInt(count);
        weight -= share;
      }
      votes[candidates.length]! += BigInt(weight) * BigInt(count);
    }
    return votes;
  };

  it('are shared out as one by one, also along the hundreds of branches of five elected candidates', () => {
    const tree = new PaperTree(stackOf(papers), candidates.length, new Set());
    const keepValues = candidates.map(() => ONE);
    expect(tree.shareOut(keepValues)).toEqual(oneByOne(keepValues));
    for (const place of [3, 0, 5, 1, 4]) {
      tree.elect(place);
      keepValues[place] = 900_000_000 - 123_456_789 * place;
      expect(tree.shareOut(keepValues)).toEqual(oneByOne(keepValues));
    }
    tree.exclude(2);
    keepValues[2] = 0;
    expect(tree.shareOut(keepValues)).toEqual(oneByOne(keepValues));
  });
});
