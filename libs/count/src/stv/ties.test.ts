import { chooseByLot } from './lots';
import { type Point } from './standing';
import { lookBack } from './ties';

const points = (...votes: bigint[][]): Point[] =>
  votes.map((own, index) => ({ stage: index + 1, batch: null, votes: own }));
const stageOf = (found: ReturnType<typeof lookBack>): [readonly number[], number | undefined] => [
  found.left,
  found.at?.stage,
];
const history = points([9n, 4n, 3n, 5n], [8n, 6n, 6n, 5n], [7n, 7n, 7n, 7n]);

describe('SSI 2011/399 sch. 1 rr.50(2), 52(2)(a): looking back', () => {
  it('stops at the most recent stage that parts two candidates, not at the first', () => {
    expect(stageOf(lookBack([0, 1], history, 'fewest', 'latest'))).toEqual([[1], 2]);
    expect(stageOf(lookBack([0, 1], history, 'most', 'latest'))).toEqual([[0], 2]);
  });

  it('narrows three or more to the extreme group and looks further back (R-F6)', () => {
    expect(stageOf(lookBack([0, 1, 2], history, 'fewest', 'latest'))).toEqual([[2], 1]);
  });

  it('leaves those whom no stage parts', () => {
    const same = points([1n, 1n, 2n], [3n, 3n, 3n]);
    expect(stageOf(lookBack([0, 1], same, 'most', 'latest'))).toEqual([[0, 1], undefined]);
    expect(stageOf(lookBack([0, 1, 2], same, 'fewest', 'latest'))).toEqual([[0, 1], 1]);
  });
});

describe('ERS97 5.2.3, 5.2.5; Model Election Rules STV48(1)(a), STV49(13)(a): the earliest point', () => {
  it('settles a tie, whatever came later', () => {
    expect(stageOf(lookBack([1, 3], history, 'fewest', 'earliest'))).toEqual([[1], 1]);
    expect(stageOf(lookBack([1, 3], history, 'fewest', 'latest'))).toEqual([[3], 2]);
  });

  it('narrows three or more and goes on from there', () => {
    const three = points([2n, 2n, 5n], [4n, 3n, 1n], [6n, 6n, 6n]);
    expect(stageOf(lookBack([0, 1, 2], three, 'fewest', 'earliest'))).toEqual([[1], 2]);
  });
});

describe('R-10: lots', () => {
  it('favour whoever the order names first', () => {
    expect(chooseByLot(['a', 'b', 'c'], ['d', 'c', 'a', 'b'], 'most')).toBe('c');
    expect(chooseByLot(['a', 'b', 'c'], ['d', 'c', 'a', 'b'], 'fewest')).toBe('b');
  });
  it('cannot be drawn among strangers', () => {
    expect(() => chooseByLot(['a'], ['b'], 'most')).toThrow('names none');
  });
});
