import { type CountSheet, type Stage } from './count-sheet';
import { csvOf } from './csv';
import { stageHeading } from './table';

/**
 * A count sheet as a table for spreadsheets: a row for each candidate, with the place in the order of election, and two
 * columns a stage, for votes and for what happened. Below them the votes that are non-transferable and the quota.
 */
export function sheetCsv(sheet: CountSheet): string {
  const { candidates, stages, elected } = sheet;
  const both = (one: (stage: Stage) => [string | null, string | null]): (string | null)[] =>
    stages.flatMap(one);
  return csvOf([
    [
      'Number',
      'Candidate',
      'Elected',
      ...both((stage) => {
        const heading = `Stage ${stage.number}: ${stageHeading(sheet, stage)}`;
        return [heading, `Stage ${stage.number}: result`];
      }),
    ],
    ...candidates.map(({ id, name, withdrawn }, place) => [
      place + 1,
      name,
      withdrawn ? 'withdrawn' : elected.includes(id) ? elected.indexOf(id) + 1 : null,
      ...both((stage) => [stage.votes[place] ?? null, resultOf(stage, id)]),
    ]),
    [null, 'Non-transferable', null, ...both(({ nonTransferable }) => [nonTransferable, null])],
    [null, 'Quota', null, ...both(({ quota }) => [quota, null])],
    ...comparisonRows(sheet),
  ]);
}

/** Every two candidates compared, where the method does that: papers that prefer the one of the row, and paths. */
function comparisonRows({ candidates, comparison }: CountSheet): (string | number | null)[][] {
  if (!comparison) return [];
  const names = candidates.map(({ name }) => name);
  const matrix = (heading: string, figures: readonly (readonly number[])[]) => [
    [null, heading, null, ...names],
    ...figures.map((row, place) => [place + 1, names[place]!, null, ...row]),
  ];
  return [
    ...matrix('Papers that prefer the candidate of the row', comparison.wins),
    ...matrix('Strongest path from the candidate of the row', comparison.paths),
  ];
}

function resultOf({ elected, excluded }: Stage, id: string): string | null {
  if (elected.includes(id)) return 'elected';
  return excluded.includes(id) ? 'excluded' : null;
}
