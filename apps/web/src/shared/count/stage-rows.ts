import { type CountSheet, type Stage } from '@folkmoot/count';
import { type FigureRow } from './figures';
import { words } from './wording';

/** Votes by candidate and stage, then what moves to nobody and the quota, where there are any. */
export function stageRows(sheet: CountSheet): FigureRow[] {
  const { candidates, stages } = sheet;
  const total = (id: string, name: string, of: (stage: Stage) => string | null): FigureRow => ({
    id,
    name,
    figures: stages.map((stage) => ({ value: of(stage), mark: null })),
  });
  const moves = stages.some(({ nonTransferable }) => Number(nonTransferable) !== 0);
  const quota = stages.some((stage) => stage.quota !== null);
  return [
    ...candidates.map(({ id, name, withdrawn }, place) => ({
      id,
      name: withdrawn ? words.withdrew(name) : name,
      figures: stages.map((stage) => ({
        value: stage.votes[place] ?? null,
        mark: mark(stage, id),
      })),
    })),
    ...(moves
      ? [total('non-transferable', words.nonTransferable, (stage) => stage.nonTransferable)]
      : []),
    ...(quota ? [total('quota', words.quotaRow, (stage) => stage.quota)] : []),
  ];
}

function mark({ elected, excluded }: Stage, id: string): string | null {
  if (elected.includes(id)) return words.electedTag;
  return excluded.includes(id) ? words.excludedTag : null;
}

/** Whether candidates keep shares of papers: Meek’s method. */
export const hasKeepValues = ({ stages }: CountSheet): boolean =>
  stages.some(({ keepValues }) => keepValues !== null);

/** The share of each paper that a candidate keeps, by candidate and stage. */
export const keepRows = ({ candidates, stages }: CountSheet): FigureRow[] =>
  candidates.map(({ id, name }, place) => ({
    id,
    name,
    figures: stages.map(({ keepValues }) => ({ value: keepValues?.[place] ?? null, mark: null })),
  }));
