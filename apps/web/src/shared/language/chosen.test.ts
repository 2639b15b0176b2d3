import { chosenLanguage, inOtherLanguage } from './chosen';
import { english, languageOf, languages } from './languages';

/** A browser at an address, with what it kept. */
function browserAt(address: string, kept: Record<string, string> = {}) {
  const store = new Map(Object.entries(kept));
  const shown = { address };
  Object.assign(globalThis, {
    location: { href: `https://folkmoot.example${address}` },
    history: {
      state: null,
      replaceState: (_state: unknown, _title: string, to: URL) =>
        (shown.address = to.pathname + to.search),
    },
    localStorage: {
      getItem: (name: string) => store.get(name) ?? null,
      setItem: (name: string, value: string) => store.set(name, value),
    },
  });
  return { store, shown };
}

const codeOf = (address: string, kept?: Record<string, string>): string => {
  browserAt(address, kept);
  return chosenLanguage().code;
};

describe('the language of a page', () => {
  it('is English until somebody chooses another', () => {
    expect(codeOf('/vote')).toBe('en');
  });

  it('is what was chosen in this browser, and English again for a language that is none of ours', () => {
    expect(codeOf('/vote', { 'folkmoot.language': 'cy' })).toBe('cy');
    expect(codeOf('/vote', { 'folkmoot.language': 'xx' })).toBe('en');
  });

  it('is what the address asks for, which is kept and taken out of the address', () => {
    const { store, shown } = browserAt('/vote/p1/contests/2?change=&language=cy');
    expect(chosenLanguage().code).toBe('cy');
    expect(store.get('folkmoot.language')).toBe('cy');
    expect(shown.address).toBe('/vote/p1/contests/2?change=');
  });

  it('can be asked for in the address of any page, beside what it has', () => {
    const welsh = languageOf('cy') ?? english;
    expect(inOtherLanguage('/vote', welsh)).toBe('/vote?language=cy');
    expect(inOtherLanguage('/vote/p1?change&language=en', welsh)).toBe(
      '/vote/p1?change=&language=cy',
    );
  });

  it('still comes from the address where the browser forbids storage', () => {
    browserAt('/vote?language=cy');
    Object.defineProperty(globalThis, 'localStorage', {
      configurable: true,
      get: () => {
        throw new Error('forbidden');
      },
    });
    expect(chosenLanguage().code).toBe('cy');
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, writable: true });
  });

  it('comes first in the switch where it is the one that decides', () => {
    expect(languages[0]).toBe(english);
  });
});
