import { type Electors } from '../log/electors';
import { type Contest } from '../log/poll-opened';

/** Who voted in a contest, as its poll's close has it. */
export interface TurnoutIn {
  readonly people: number;
  /** Votes cast and votes held, where they go by shares; else `null`. Source: R-A7. */
  readonly byShares: { readonly cast: number; readonly held: number } | null;
}

/** @param electors  of the whole poll, by constituency */
export function turnoutIn(
  { constituency }: Pick<Contest, 'constituency'>,
  electors: readonly Electors[],
): TurnoutIn {
  const asked = electors.filter(
    (line) => constituency === null || line.constituency === constituency,
  );
  const total = (of: (line: Electors) => number): number =>
    asked.reduce((sum, line) => sum + of(line), 0);
  return {
    people: total(({ tookPart }) => tookPart),
    byShares: asked.some(({ votes }) => votes !== null)
      ? {
          cast: total(({ votes }) => votes?.cast ?? 0),
          held: total(({ votes }) => votes?.held ?? 0),
        }
      : null,
  };
}
