import { formatDate, plainDate } from '@folkmoot/basics';
import { BOARD, type Constitution } from '@folkmoot/rules';

/** How a decision came out, in a word. */
export const verdicts: Readonly<Record<string, { readonly says: string; readonly good: boolean }>> =
  {
    carried: { says: 'Carried', good: true },
    lost: { says: 'Lost', good: false },
    elected: { says: 'Elected', good: true },
    'no-quorum': { says: 'No quorum', good: false },
    unlawful: { says: 'Not lawful', good: false },
  };

/** A day in words: `9 June 2026`. */
export const day = (date: string): string => formatDate(plainDate(date));

/** A number of things: `1 vote`, `1,200 votes`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** A constituency, or the board, which has none. */
export const constituencyName = ({ constituencies, board }: Constitution, code: string): string =>
  code === BOARD
    ? (board?.name ?? 'Board')
    : (constituencies.find((other) => other.code === code)?.name ?? code);

/** The name of an office from its code: `chair`, `ned` or `council:<constituency>`. */
export function officeName(pack: Constitution, code: string): string {
  const constituency = /^council:(.+)$/.exec(code)?.[1];
  if (constituency !== undefined)
    return `council member for ${constituencyName(pack, constituency)}`;
  return pack.offices.find((office) => office.code === code)?.name ?? code;
}

/** A decimal without the noughts at its end: `1001.00000` is `1,001`. */
export function votesSay(decimal: string): string {
  const [whole = '', part = ''] = decimal.split('.');
  const fraction = part.replace(/0+$/, '');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${fraction === '' ? '' : `.${fraction}`}`;
}
