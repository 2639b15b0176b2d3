/** Option ids, most preferred first. Gaps and duplicates cannot be written down. */
export type Ranking = readonly string[];

/** Adds an option as the next preference; one that is ranked already stays where it is. */
export const rank = (ranking: Ranking, option: string): Ranking =>
  ranking.includes(option) ? ranking : [...ranking, option];

/** Takes an option out; those after it move up by one. */
export const unrank = (ranking: Ranking, option: string): Ranking =>
  ranking.filter((other) => other !== option);

/** Changes places with the neighbour above (-1) or below (1); at the end of the list nothing changes. */
export function move(ranking: Ranking, option: string, by: -1 | 1): Ranking {
  const from = ranking.indexOf(option);
  const other = ranking[from + by];
  if (from === -1 || other === undefined) return ranking;
  return ranking.map((id) => (id === option ? other : id === other ? option : id));
}

/** The list as the voter asked to see it: their choices in order, then the rest as shown at first. */
export const inOrder = (ranking: Ranking, shown: readonly string[]): readonly string[] => [
  ...ranking,
  ...shown.filter((option) => !ranking.includes(option)),
];
