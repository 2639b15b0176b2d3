import { inEnglish } from '@folkmoot/wording';
import { type LanguageCode, languages } from './shared/language/languages';
import { english as faults } from './shared/sealing/wording';
import { english as shared } from './shared/wording';
import { english as appointments } from './shared/appointments/wording';
import { english as election } from './shared/election/wording';
import { english as council } from './vote/council/wording';
import { english as elections } from './vote/elections/wording';
import { english as objection } from './vote/elections/objection/wording';
import { english as recalls } from './vote/recalls/wording';
import { english as recount } from './vote/elections/recount/wording';
import { english as rehearsal } from './vote/rehearsal/wording';
import { translations } from './booth/languages';
import { english as booth } from './booth/wording';
import { translationTo } from './vote/languages';
import { english as vote } from './vote/wording';

const english: Readonly<Record<string, unknown>> = {
  shared,
  dates: inEnglish.dates,
  ballotPaper: inEnglish.ballotPaper,
  statement: inEnglish.statement,
  faults,
  booth,
  appointments,
  election,
  council,
  elections,
  objection,
  recalls,
  recount,
  rehearsal,
  signIn: inEnglish.letterCode,
  vote,
};

/** What is called the same in other languages: our name, and what has no words in it. */
const same = ['Folkmoot'];

/** Every text, by where it stands: a function is called with samples, which its text must have in it. */
function textsOf(words: unknown, where: string): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[where, words]];
  if (typeof words === 'function') return [[where, called(words as (...given: never[]) => string)]];
  return Object.entries(words as object).flatMap(([key, value]) =>
    textsOf(value, `${where}.${key}`),
  );
}

const samples = [11, 7, 12, 10] as never[];
const called = (say: (...given: never[]) => string): string => say(...samples);

const others = languages.map(({ code }) => code).filter((code) => code !== 'en');

async function everyWord(code: LanguageCode): Promise<Readonly<Record<string, unknown>>> {
  return { ...translations[code], ...(await translationTo(code)) };
}

describe.each(others)('the words of %s', (code) => {
  it('are there for each of the English, and no others', async () => {
    const { ui, ...words } = await everyWord(code);
    expect(ui).toBeDefined();
    const keysOf = (of: unknown) => textsOf(of, '').map(([where]) => where);
    expect(keysOf(words).toSorted()).toEqual(keysOf(english).toSorted());
  });

  it('are none of them left in English', async () => {
    const { ui, ...words } = await everyWord(code);
    const inEnglish = new Map(textsOf(english, ''));
    const left = textsOf({ ...words }, '').filter(
      ([where, text]) => inEnglish.get(where) === text && !same.includes(text),
    );
    expect(left).toEqual([]);
    expect(Object.values(ui as object)).not.toContain('Menu');
  });

  it('say everything that they are told', async () => {
    const { ui: _, ...words } = await everyWord(code);
    const figures = (text: string) => new Set(text.match(/\d+/g) ?? []);
    const inEnglish = new Map(textsOf(english, ''));
    const lost = textsOf(words, '').filter(([where, text]) => {
      const told = figures(inEnglish.get(where) ?? '');
      const said = figures(text);
      return samples.some((sample) => told.has(String(sample)) && !said.has(String(sample)));
    });
    expect(lost).toEqual([]);
  });
});

describe('the words of English', () => {
  it('are those that the pages are written in: nothing is fetched for them', async () => {
    expect(await translationTo('en')).toEqual({});
    expect(translations.en).toEqual({});
  });
});
