import { type CountSheet, nameOf, type Stage } from './count-sheet';

/** The sheet as it is when whoever stands for re-opening nominations has won the seat: nobody is elected (R-F33). */
export function leaveVacant(sheet: CountSheet): CountSheet {
  const { reopenNominations: nobody, elected, stages } = sheet;
  if (nobody === null || !elected.includes(nobody)) return sheet;
  const says = `${nameOf(sheet, nobody)} has won, so the seat stays vacant and nominations are opened again.`;
  const last = stages.length - 1;
  return {
    ...sheet,
    stages: stages.map((stage, at) => (at === last ? withoutWinner(stage, says) : stage)),
    lastPlaces: null,
    elected: [],
  };
}

const withoutWinner = (stage: Stage, says: string): Stage => ({
  ...stage,
  elected: [],
  why: { ...stage.why, reason: `${stage.why.reason} ${says}` },
});
