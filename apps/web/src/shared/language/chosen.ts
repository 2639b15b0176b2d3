import {
  english,
  type Language,
  languageOf,
  languageParameter as parameter,
} from '@folkmoot/wording';

export { inOtherLanguage } from '@folkmoot/wording';

const name = 'folkmoot.language';

/**
 * The language that the reader has chosen: by the address just opened, else earlier in this browser, else English. A
 * choice in the address is kept, and taken out of it.
 */
export function chosenLanguage(): Language {
  const address = new URL(location.href);
  const asked = languageOf(address.searchParams.get(parameter));
  if (!asked) return languageOf(kept()) ?? english;
  keep(asked);
  address.searchParams.delete(parameter);
  history.replaceState(history.state, '', address);
  return asked;
}

/** Forgotten with the tab where the browser forbids storage. */
function kept(): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep({ code }: Language): void {
  try {
    localStorage.setItem(name, code);
  } catch {
    // The page is still shown in the language of its address.
  }
}
