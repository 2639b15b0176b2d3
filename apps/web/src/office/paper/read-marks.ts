/** One contest as a teller marks it: by the numbers of its options. */
export interface NumberedContest {
  readonly id: string;
  readonly kind: 'choice' | 'ranking' | 'approval';
  readonly options: readonly { readonly id: string }[];
}

/**
 * The options that a teller typed by their numbers in the list, from 1, such as `3 1 2` or `3,1,2`.
 * @returns none for an empty field; `null` when a number is not in the list, or stands there twice, or a choice has two
 */
export function readMarks(typed: string, { kind, options }: NumberedContest): string[] | null {
  const words = typed.split(/[\s,;]+/).filter((word) => word !== '');
  const places = words.map((word) => (/^\d{1,3}$/.test(word) ? Number(word) : 0));
  const marked = places.map((place) => options[place - 1]?.id);
  if (marked.some((id) => id === undefined) || new Set(marked).size < marked.length) return null;
  if (kind === 'choice' && marked.length > 1) return null;
  return marked.filter((id) => id !== undefined);
}
