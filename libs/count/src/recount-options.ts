import { type CountSheet } from './count-sheet';

/**
 * What `folkmoot count` is told, besides the files of the ballots and of the lots, to count again what a sheet counted.
 * @returns options in the order in which they are given; candidates by their places on the paper, from 1
 */
export function recountOptions({
  method,
  candidates,
  reopenNominations,
}: Pick<CountSheet, 'method' | 'candidates' | 'reopenNominations'>): readonly string[] {
  return [
    `--method ${method}`,
    ...candidates.flatMap(({ withdrawn }, n) => (withdrawn ? [`--withdrawn ${n + 1}`] : [])),
    ...candidates.flatMap(({ id }, n) =>
      id === reopenNominations ? [`--reopen-nominations ${n + 1}`] : [],
    ),
  ];
}
