import * as inEnglish from './en';
import {
  faultsOfTranslation,
  inPolish,
  inPunjabi,
  inUrdu,
  inWelsh,
  type VoterWords,
} from './index';

const translations: Readonly<Record<string, VoterWords>> = {
  cy: inWelsh,
  pl: inPolish,
  ur: inUrdu,
  pa: inPunjabi,
};

describe.each(Object.entries(translations))('the words of %s', (_, words) => {
  it('are there for each of the English, and say what they are told', () => {
    expect(faultsOfTranslation({ ...inEnglish }, { ...words })).toEqual([]);
  });
});

describe('a translation', () => {
  const english = { title: 'Vote', left: (votes: number) => `${votes} left`, name: 'Folkmoot' };

  it.each<[string, object, string[]]>([
    ['that is whole', { title: 'Głosuj', left: (n: number) => `Zostało: ${n}` }, []],
    ['with a word left in English', { title: 'Vote' }, ['title: left in English']],
    ['that keeps a figure to itself', { left: () => 'Zostało' }, ['left: does not say 11']],
    ['with a word too many', { other: 'Inne' }, ['other: not in the English']],
  ])('%s is told of', (_, changed, faults) => {
    const whole = { title: 'Głosuj', left: (n: number) => `Zostało: ${n}`, name: 'Folkmoot' };
    expect(faultsOfTranslation(english, { ...whole, ...changed })).toEqual(faults);
  });

  it('that lacks a word is told of', () => {
    expect(faultsOfTranslation({ title: 'Vote' }, {})).toEqual(['title: missing']);
  });
});
