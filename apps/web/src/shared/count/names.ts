import { type CountSheet } from '@folkmoot/count';

/** What readers call a candidate. */
export const nameOf = ({ candidates }: CountSheet, id: string): string =>
  candidates.find((candidate) => candidate.id === id)?.name ?? id;

/** The names of those elected, in order of election. */
export const electedNames = (sheet: CountSheet): readonly string[] =>
  sheet.elected.map((id) => nameOf(sheet, id));

/** `Ann, Bob and Cam`. */
export const listed = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
