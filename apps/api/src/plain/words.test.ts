import { faultsOfTranslation, type LanguageCode, languages } from '@folkmoot/wording';
import { asWritten, sayMoment, sayRefusal, speechIn } from './speech';

const others = languages.map(({ code }) => code).filter((code) => code !== 'en');

describe.each(others)('the pages without script in %s', (code) => {
  it('have each word of the English, and say what they are told', () => {
    expect(faultsOfTranslation(speechIn('en').own, speechIn(code).own)).toEqual([]);
  });
});

const textOf = (said: ReturnType<typeof asWritten>): string =>
  typeof said === 'string' ? said : said.text;

describe('a refusal', () => {
  const says = (code: LanguageCode, refusal: string) =>
    textOf(sayRefusal(speechIn(code), refusal, 'In English.'));

  it.each<[LanguageCode, string, string | RegExp]>([
    ['en', 'poll-closed', 'In English.'],
    ['pl', 'poll-closed', /^To głosowanie jest zamknięte/],
    ['pl', 'code-unknown', /^Nie znamy|^Ten kod|kod/],
    ['cy', 'too-many-options', /^Marciwyd mwy o ddewisiadau/],
    ['pl', 'missing-contest', /^Karta nie odpowiada/],
    ['ur', 'secret-poll', /^یہ رائے شماری خفیہ ہے/],
    ['pa', 'key-used-before', /^ਇਹ ਫਾਰਮ/],
    ['pl', 'not-on-paper', /^Ten formularz/],
    ['pl', 'none-of-ours', '<span lang="en-GB" dir="auto">In English.</span>'],
    ['pl', 'constructor', '<span lang="en-GB" dir="auto">In English.</span>'],
  ])('in %s with the code %s is said where there are words', (code, refusal, expected) => {
    expect(says(code, refusal)).toEqual(
      typeof expected === 'string' ? expected : expect.stringMatching(expected),
    );
  });
});

describe('what somebody wrote', () => {
  it('is escaped, and marked as English on pages in other languages', () => {
    expect(textOf(asWritten(speechIn('ur'), '<b>'))).toBe(
      '<span lang="en-GB" dir="auto">&lt;b&gt;</span>',
    );
    expect(asWritten(speechIn('en'), '<b>')).toBe('<b>');
  });
});

describe('a moment', () => {
  it('is said in the language of the page, in the time of the United Kingdom', () => {
    const says = (code: LanguageCode) => sayMoment(speechIn(code), '2026-06-09T16:00:00Z');
    expect(says('en')).toBe('Tuesday 9 June 2026 at 5pm (UK time)');
    expect(says('pl')).toBe('wtorek, 9 czerwca 2026, godz. 17.00 (czas brytyjski)');
  });
});
