import fc from 'fast-check';
import { anyContest } from '../../testing/arbitraries';
import { noLot } from '../../testing/contests';
import { seatRule } from '../../testing/seat-rules';
import { countScottishStv } from '../scottish-stv/count-scottish-stv';
import { seatRulesWithin } from './seat-rules-within';

describe('R-F36: guarantees as far as those who stand can meet them', () => {
  it('ask for no more of a group than it has candidates left', () => {
    const nurses = seatRule('Nurses', 'CD', 2, null);
    const least = (...gone: string[]) =>
      seatRulesWithin([nurses], new Set(gone)).map(({ atLeast }) => atLeast);
    expect([least(), least('A'), least('C'), least('C', 'D')]).toEqual([[2], [2], [1], [0]]);
    expect(seatRulesWithin([nurses], new Set(['A']))).toEqual([nurses]);
  });

  it('are always met, where together they are no more than the seats', () => {
    const guaranteed = anyContest.chain((of) => {
      const ids = of.candidates.map(({ id }) => id);
      return fc
        .record({
          first: fc.subarray(ids),
          second: fc.subarray(ids),
          least: fc.nat(of.seats),
          gone: fc.subarray(ids),
        })
        .map(({ first, second, least, gone }) => ({
          of: { ...of, withdrawn: gone },
          rules: [
            { ...seatRule('First', '', least, null), candidates: first },
            { ...seatRule('Second', '', of.seats - least, null), candidates: second },
          ],
          lotOrder: ids,
        }));
    });
    fc.assert(
      fc.property(guaranteed, ({ of, rules, lotOrder }) => {
        const seatRules = seatRulesWithin(rules, new Set(of.withdrawn));
        const counted = countScottishStv({ ...of, seatRules }, { ...noLot, lotOrder });
        if (!counted.ok) throw new Error(counted.error.code);
        for (const { candidates, atLeast } of seatRules)
          expect(
            counted.value.elected.filter((id) => candidates.includes(id)).length,
          ).toBeGreaterThanOrEqual(atLeast);
      }),
      { numRuns: 300 },
    );
  });
});
