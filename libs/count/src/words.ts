/** `Ann`, `Ann and Bob`, `Ann, Bob and Cam`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** `1 paper`, `2 papers`. */
export const counted = (number: number, noun: string): string =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The verb for as many as are listed. */
export const areOrIs = (words: readonly string[]): 'are' | 'is' =>
  words.length === 1 ? 'is' : 'are';
