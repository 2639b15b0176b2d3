/** A candidate or project of a file. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * The id of whoever a file names by id, name or place in the list, from 1.
 * @returns `undefined` where there is nobody like that
 */
export function candidateIn(entry: string, candidates: readonly Named[]): string | undefined {
  const own = candidates.find(({ id, name }) => id === entry || name === entry);
  const place = /^\d{1,6}$/.test(entry) ? candidates[Number(entry) - 1] : undefined;
  return (own ?? place)?.id;
}
