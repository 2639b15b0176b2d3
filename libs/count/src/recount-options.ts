import { type CountSheet } from './count-sheet';

/**
 * What `folkmoot count` is told, besides the files of the ballots and of the lots, to count again what a sheet counted.
 * @returns options in the order in which they are given; candidates by their places on the paper, from 1
 */
export function recountOptions({
  method,
  candidates,
  reopenNominations,
  seatRules,
}: Pick<
  CountSheet,
  'method' | 'candidates' | 'reopenNominations' | 'seatRules'
>): readonly string[] {
  const places = new Map(candidates.map(({ id }, n) => [id, n + 1]));
  return [
    `--method ${method}`,
    ...candidates.flatMap(({ withdrawn }, n) => (withdrawn ? [`--withdrawn ${n + 1}`] : [])),
    ...candidates.flatMap(({ id }, n) =>
      id === reopenNominations ? [`--reopen-nominations ${n + 1}`] : [],
    ),
    ...seatRules.flatMap(({ atLeast, candidates: group }) =>
      atLeast > 0 ? [`--at-least ${atLeast}:${group.map((id) => places.get(id)).join(',')}`] : [],
    ),
  ];
}
