import { aligned } from './aligned';
import { type Comparison, type CountSheet } from './count-sheet';

/**
 * A comparison of every two candidates as two tables of plain text: papers that prefer the one in the row to the one in
 * the column, and the strength of the strongest path between them. `*` marks who is elected; who withdrew is left out.
 */
export function comparisonTable(
  { candidates, elected }: CountSheet,
  { wins, paths }: Comparison,
): string {
  const places = candidates.flatMap(({ withdrawn }, place) => (withdrawn ? [] : [place]));
  const name = (place: number): string => candidates[place]!.name;
  const mark = (place: number): string => (elected.includes(candidates[place]!.id) ? '*' : ' ');
  const table = (title: string, cells: Comparison['wins']): string =>
    aligned([
      [title, ...places.map(name)],
      ...places.map((row) => [
        name(row) + mark(row),
        ...places.map((column) => (row === column ? '-' : String(cells[row]![column]))),
      ]),
    ]);
  return `${table('Papers for', wins)}\n${table('Path from', paths)}`;
}
