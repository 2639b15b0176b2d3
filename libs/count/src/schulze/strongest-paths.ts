/**
 * The strength of the strongest path from every candidate to every other. A link leads from a to b when more papers
 * prefer a to b than b to a, and is as strong as those papers are many; a path is as strong as its weakest link.
 * Source: R-F34; Schulze 2011, section 2.3: the algorithm of Floyd and Warshall, with winning votes.
 * @param wins  `wins[a * candidates + b]`: papers that prefer a to b
 * @returns strengths in the same shape; 0 where no path leads
 */
export function strongestPaths(wins: Float64Array, candidates: number): Float64Array {
  const paths = new Float64Array(wins.length);
  for (let a = 0; a < candidates; a++)
    for (let b = 0; b < candidates; b++) {
      const [ab, ba] = [wins[a * candidates + b]!, wins[b * candidates + a]!];
      if (ab > ba) paths[a * candidates + b] = ab;
    }
  for (let via = 0; via < candidates; via++)
    for (let from = 0; from < candidates; from++) {
      const there = paths[from * candidates + via]!;
      if (there === 0) continue;
      for (let to = 0; to < candidates; to++) {
        if (to === from) continue;
        const through = Math.min(there, paths[via * candidates + to]!);
        if (through > paths[from * candidates + to]!) paths[from * candidates + to] = through;
      }
    }
  return paths;
}

/** Those from whom the path to every rival is at least as strong as the path back: never nobody where anybody stands. */
export const unbeaten = (
  paths: Float64Array,
  candidates: number,
  standing: readonly number[],
): number[] =>
  standing.filter((a) =>
    standing.every((b) => paths[a * candidates + b]! >= paths[b * candidates + a]!),
  );
