/** What is called the same in every language: our name. */
const same = ['Folkmoot'];

/** Figures that functions are called with, which what they say must have in it. */
const samples = [11, 7, 12, 10] as const;

/**
 * What the compiler does not see of a translation: words too many, words left in English, and sentences that leave out
 * a figure that they are told and that the English says.
 * @returns where each of them stands, and why; empty when there is nothing
 */
export function faultsOfTranslation(english: unknown, translation: unknown): readonly string[] {
  const inEnglish = new Map(textsOf(english, ''));
  const translated = new Map(textsOf(translation, ''));
  return [
    ...[...inEnglish.keys()].filter((key) => !translated.has(key)).map((key) => `${key}: missing`),
    ...[...translated].flatMap(([key, text]) => {
      const said = inEnglish.get(key);
      if (said === undefined) return [`${key}: not in the English`];
      if (said === text && !same.includes(text)) return [`${key}: left in English`];
      const lost = samples
        .map((one) => String(one))
        .filter((one) => has(said, one) && !has(text, one));
      return lost.length > 0 ? [`${key}: does not say ${lost.join(', ')}`] : [];
    }),
  ];
}

const has = (text: string, figure: string): boolean =>
  text.match(/\d+/g)?.some((one) => one === figure) ?? false;

/** Every text, by where it stands; a function is called. */
function textsOf(words: unknown, where: string): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[where, words]];
  if (typeof words === 'function')
    return [[where, (words as (...given: readonly number[]) => string)(...samples)]];
  return Object.entries(words as object).flatMap(([key, value]) =>
    textsOf(value, where === '' ? key : `${where}.${key}`),
  );
}
