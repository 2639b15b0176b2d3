import { type OptionId } from '@folkmoot/basics';
import fc from 'fast-check';
import { sampleAnswers } from './sample-answers';

const options = ['a', 'b', 'c', 'd'].map((id) => ({
  id: id as OptionId,
  name: id,
  statement: null,
  pence: null,
  about: null,
}));
/** Chance that falls as it is told, over and over. */
const falling = (numbers: readonly number[]) => {
  let drawn = 0;
  return (below: number) => (numbers[drawn++ % numbers.length] ?? 0) % below;
};
const chances = fc.array(fc.nat(), { minLength: 1 });

describe('how somebody invented votes', () => {
  it.each([
    ['choice', null, 1],
    ['ranking', null, 4],
    ['approval', null, 4],
    ['approval', 2, 2],
  ] as const)('%s, at most %s marks: always a paper that counts', (kind, mostMarks, most) => {
    const sizes = new Set<number>();
    fc.assert(
      fc.property(chances, (numbers) => {
        const marked = sampleAnswers({ kind, options, mostMarks }, falling(numbers));
        expect(new Set(marked).size).toBe(marked.length);
        expect(options.map(({ id }) => id)).toEqual(expect.arrayContaining(marked));
        sizes.add(marked.length);
      }),
      { numRuns: 200 },
    );
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([1, most]);
  });
});
