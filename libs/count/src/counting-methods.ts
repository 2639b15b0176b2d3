import { approval } from './approval/count-approval';
import { blockVote } from './block-vote/count-block-vote';
import { type CountMethod } from './count-sheet';
import { type CountingMethod } from './counting-method';
import { ers97 } from './ers97/count-ers97';
import { exhaustive } from './exhaustive/count-exhaustive';
import { fptp } from './fptp/count-fptp';
import { irv } from './irv/count-irv';
import { meek } from './meek/count-meek';
import { merStv } from './mer-stv/count-mer-stv';
import { schulze } from './schulze/count-schulze';
import { scottishStv } from './scottish-stv/count-scottish-stv';
import { yesNo } from './yes-no/count-yes-no';

const all: readonly CountingMethod[] = [
  fptp,
  blockVote,
  approval,
  yesNo,
  exhaustive,
  irv,
  schulze,
  scottishStv,
  ers97,
  meek,
  merStv,
];

/** Every method by its id. */
export const countingMethods: ReadonlyMap<string, CountingMethod> = new Map(
  all.map((method) => [method.id, method]),
);

/** @throws Error when no such method is built in: a bug, as ids are checked where they come in */
export function countingMethod(id: CountMethod): CountingMethod {
  const method = countingMethods.get(id);
  if (!method) throw new Error(`There is no counting method ${id}.`);
  return method;
}
