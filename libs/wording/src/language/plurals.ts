/** Chooses a form by number. @param forms  one for each that the language tells apart */
type Plural<Form extends string> = (count: number, forms: Readonly<Record<Form, string>>) => string;

const pluralBy =
  <Form extends string>(formOf: (count: number) => Form): Plural<Form> =>
  (count, forms) =>
    forms[formOf(count)];

type WelshForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
const welshForms: Readonly<Record<number, WelshForm>> = {
  0: 'zero',
  1: 'one',
  2: 'two',
  3: 'few',
  6: 'many',
};

/** Source of each: Unicode CLDR 48, plural rules, for whole numbers; held to them by a test. */
export const welsh = pluralBy<WelshForm>((count) => welshForms[count] ?? 'other');

export const polish = pluralBy<'one' | 'few' | 'many'>((count) => {
  if (count === 1) return 'one';
  const teens = count % 100 >= 12 && count % 100 <= 14;
  return count % 10 >= 2 && count % 10 <= 4 && !teens ? 'few' : 'many';
});

export const urdu = pluralBy<'one' | 'other'>((count) => (count === 1 ? 'one' : 'other'));

export const punjabi = pluralBy<'one' | 'other'>((count) => (count <= 1 ? 'one' : 'other'));
