import fc from 'fast-check';
import { anyContest, lotOrderFor } from '../../testing/arbitraries';
import { type ListedContest, noLot } from '../../testing/contests';
import { countingMethod, type CountMethod, type SeatRule } from '../index';

const methods: CountMethod[] = ['fptp', 'block-vote', 'meek'];

/** A contest of any kind with rules about some of its candidates, who may be in several groups. */
const ruled = anyContest.chain((of) =>
  fc.tuple(
    fc
      .array(
        fc.record({
          candidates: fc.subarray(of.candidates.map(({ id }) => id)),
          atLeast: fc.nat(2),
          more: fc.option(fc.nat(2)),
        }),
        { minLength: 1, maxLength: 3 },
      )
      .map((rules): ListedContest & { seatRules: SeatRule[] } => ({
        ...of,
        seatRules: rules.map(({ candidates, atLeast, more }, number) => ({
          id: `rule-${number}`,
          name: `Group ${number}`,
          candidates,
          atLeast,
          atMost: more === null ? null : atLeast + more,
        })),
      })),
    lotOrderFor(of),
  ),
);
const meets = (elected: readonly string[], rules: readonly SeatRule[]): boolean =>
  rules.every(({ candidates, atLeast, atMost }) => {
    const own = elected.filter((id) => candidates.includes(id)).length;
    return own >= atLeast && own <= (atMost ?? own);
  });

/** The most seats that any choice of those who stand fills while it meets the rules; -1 when none meets them. */
function mostSeats({ candidates, withdrawn, seats, seatRules }: Ruled): number {
  const ids = candidates.map(({ id }) => id).filter((id) => !withdrawn.includes(id));
  const choices = Array.from({ length: 2 ** ids.length }, (_, bits) =>
    ids.filter((__, place) => bits & (1 << place)),
  ).filter((choice) => choice.length <= seats && meets(choice, seatRules));
  return Math.max(-1, ...choices.map(({ length }) => length));
}
type Ruled = ListedContest & { readonly seatRules: readonly SeatRule[] };

describe.each(methods)('R-F36, laws of seat rules under %s', (method) => {
  const { count } = countingMethod(method);

  it('are met, and as many seats filled as can be, whenever any choice meets them; else the contest is refused', () => {
    fc.assert(
      fc.property(ruled, ([of, lotOrder]) => {
        const result = count(of, { ...noLot, lotOrder });
        const most = mostSeats(of);
        if (most < 0)
          return expect(result).toMatchObject({ error: { code: 'seat-rules-cannot-be-met' } });
        if (!result.ok) throw new Error(result.error.code);
        expect(meets(result.value.elected, of.seatRules)).toBe(true);
        expect(result.value.elected).toHaveLength(most);
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
