import { formatPounds, parsePounds } from '@folkmoot/basics';
import { wording } from './wording';

const words = wording.totals;

/** How an allocation adds up, while it is being typed. */
export interface Totals {
  readonly surplus: string;
  readonly allocated: string;
  /** What is left, or how much too much is allocated. */
  readonly gap: { readonly label: string; readonly amount: string; readonly exact: boolean };
  /** Whether something was typed that is no amount. */
  readonly unread: boolean;
}

/** Adds up what was typed, to the penny. What cannot be read counts as nothing. */
export function totalsOf(surplusText: string, lineTexts: readonly string[]): Totals {
  const surplus = parsePounds(surplusText) ?? 0n;
  const allocated = lineTexts.reduce((sum, text) => sum + (parsePounds(text) ?? 0n), 0n);
  const left = surplus - allocated;
  return {
    surplus: formatPounds(surplus),
    allocated: formatPounds(allocated),
    gap: {
      label: left < 0n ? words.over : words.left,
      amount: formatPounds(left < 0n ? -left : left),
      exact: left === 0n && surplus > 0n,
    },
    unread: [surplusText, ...lineTexts].some(isUnreadable),
  };
}

const isUnreadable = (text: string): boolean => text.trim() !== '' && parsePounds(text) === null;
