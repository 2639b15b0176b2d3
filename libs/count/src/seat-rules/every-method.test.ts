import fc from 'fast-check';
import { anyContest, lotOrderFor } from '../../testing/arbitraries';
import { noLot } from '../../testing/contests';
import { resultsThatMeet, seatRulesFor } from '../../testing/seat-rules';
import { countingMethod, type CountMethod } from '../index';

const methods: CountMethod[] = ['fptp', 'block-vote', 'meek', 'scottish-stv', 'ers97', 'mer-stv'];

/** A contest of any kind with rules about some of its candidates, who may be in several groups. */
const ruled = anyContest.chain((of) =>
  fc.tuple(
    seatRulesFor(of.candidates.map(({ id }) => id)).map((seatRules) => ({ ...of, seatRules })),
    lotOrderFor(of),
  ),
);

describe.each(methods)('R-F36, laws of seat rules under %s', (method) => {
  const { count } = countingMethod(method);

  it('are met, and as many seats filled as can be, whenever any choice meets them; else the contest is refused', () => {
    fc.assert(
      fc.property(ruled, ([of, lotOrder]) => {
        const result = count(of, { ...noLot, lotOrder });
        const possible = resultsThatMeet(of);
        if (possible.length === 0)
          return expect(result).toMatchObject({ error: { code: 'seat-rules-cannot-be-met' } });
        if (!result.ok) throw new Error(result.error.code);
        expect(possible.map(String)).toContain([...result.value.elected].sort().join());
      }),
      { numRuns: 400 },
    );
  });

  it('change nothing where they do not bind', () => {
    fc.assert(
      fc.property(ruled, ([of, lotOrder]) => {
        const terms = { ...noLot, lotOrder };
        const seatRules = of.seatRules.map((rule) => ({ ...rule, atLeast: 0, atMost: null }));
        const free = count({ ...of, seatRules: [] }, terms);
        const result = count({ ...of, seatRules }, terms);
        if (!free.ok) throw new Error(free.error.code);
        expect(result).toEqual({ ok: true, value: { ...free.value, seatRules } });
      }),
      { numRuns: 200 },
    );
  });
});
