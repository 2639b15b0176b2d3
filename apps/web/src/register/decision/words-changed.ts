/** A piece of a text: in both, only in the older or only in the newer. */
export interface Part {
  readonly is: 'same' | 'out' | 'in';
  readonly text: string;
}

/** Above so many pairs of words the texts are shown one after the other. */
const mostPairs = 4_000_000;

/**
 * What a newer text changed, word by word: the longest run of words that both have in order is the same, the rest was
 * taken out or put in. Joined, `same` and `out` give the older text, `same` and `in` the newer.
 */
export function wordsChanged(older: string, newer: string): Part[] {
  if (older === newer) return [{ is: 'same', text: newer }];
  const [from, to] = [older, newer].map((text) => text.split(/(?<=\s)/)) as [string[], string[]];
  if (from.length * to.length > mostPairs)
    return [
      { is: 'out', text: older },
      { is: 'in', text: newer },
    ];
  const common = commonLengths(from, to);
  const parts: Part[] = [];
  const add = (is: Part['is'], text: string): void => {
    const last = parts.at(-1);
    if (last?.is === is) parts[parts.length - 1] = { is, text: last.text + text };
    else parts.push({ is, text });
  };
  let [i, j] = [0, 0];
  while (i < from.length || j < to.length) {
    if (i < from.length && j < to.length && from[i] === to[j]) {
      add('same', from[i]!);
      i += 1;
      j += 1;
    } else if (j >= to.length || (i < from.length && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      add('out', from[i]!);
      i += 1;
    } else {
      add('in', to[j]!);
      j += 1;
    }
  }
  return parts;
}

/** How many words two texts have in common, in order, from each pair of places on. */
function commonLengths(from: readonly string[], to: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: from.length + 1 }, () => new Uint16Array(to.length + 1));
  for (let i = from.length - 1; i >= 0; i--)
    for (let j = to.length - 1; j >= 0; j--)
      lengths[i]![j] =
        from[i] === to[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  return lengths;
}
