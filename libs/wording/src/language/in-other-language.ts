import { type Language } from './languages';

/** What an address asks for a language with. */
export const languageParameter = 'language';

/** The address of a page in another language. @param address  path and query */
export function inOtherLanguage(address: string, { code }: Language): string {
  const [path = '/', query = ''] = address.split('?');
  const asked = new URLSearchParams(query);
  asked.set(languageParameter, code);
  return `${path}?${asked.toString()}`;
}
