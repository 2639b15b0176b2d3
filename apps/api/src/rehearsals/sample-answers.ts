import { type RehearsedContest } from './rehearsal';

/**
 * How somebody invented votes: by chance, and always for somebody.
 * @param chance  a whole number from 0 to below the one given
 * @returns ids of options, for a ranking most preferred first
 */
export function sampleAnswers(
  { kind, options, mostMarks }: Pick<RehearsedContest, 'kind' | 'options' | 'mostMarks'>,
  chance: (below: number) => number,
): string[] {
  const left = options.map(({ id }) => id);
  const most = kind === 'choice' ? 1 : (mostMarks ?? left.length);
  const marks = 1 + chance(Math.min(most, left.length));
  return Array.from({ length: marks }, () => left.splice(chance(left.length), 1)).flat();
}
