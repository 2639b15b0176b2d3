import fc from 'fast-check';
import { type Contest, type SeatRule } from '../src/index';

/** `seatRule('Nurses', 'CD', 1, null)`: at least one of C and D. Ids are letters. */
export const seatRule = (
  name: string,
  members: string,
  atLeast: number,
  atMost: number | null,
): SeatRule => ({ id: name.toLowerCase(), name, candidates: [...members], atLeast, atMost });

/** Up to four rules for groups that may overlap, met or not. */
export const seatRulesFor = (ids: readonly string[]): fc.Arbitrary<SeatRule[]> =>
  fc.array(
    fc
      .record({
        candidates: fc.subarray([...ids]),
        atLeast: fc.nat(2),
        more: fc.option(fc.nat(2)),
      })
      .map(({ candidates, atLeast, more }) => ({
        id: 'group',
        name: 'Group',
        candidates,
        atLeast,
        atMost: more === null ? null : atLeast + more,
      })),
    { maxLength: 4 },
  );

/** All sets of ids that meet the rules and fill as many seats as any set does, found by trying every set. */
export function resultsThatMeet({
  candidates,
  withdrawn,
  seats,
  seatRules = [],
}: Contest): string[][] {
  const ids = candidates.map(({ id }) => id).filter((id) => !withdrawn.includes(id));
  const sets = Array.from({ length: 2 ** ids.length }, (_, bits) =>
    ids.filter((__, place) => bits & (1 << place)),
  ).filter(
    (set) =>
      set.length <= seats &&
      seatRules.every(({ candidates: group, atLeast, atMost }) => {
        const own = set.filter((id) => group.includes(id)).length;
        return own >= atLeast && own <= (atMost ?? own);
      }),
  );
  const most = Math.max(...sets.map((set) => set.length));
  return sets.filter((set) => set.length === most);
}
