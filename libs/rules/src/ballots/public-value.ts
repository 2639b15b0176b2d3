import { dateInLondon, formatDate, type Instant, type PlainDate } from '@folkmoot/basics';
import { type PublicValueRules } from '../constitution';
import { counted } from '../reasoning/words';

/** What poll and constitution announced before the vote. */
export type AnnouncedValue = Pick<PublicValueRules, 'source' | 'numbers'>;

/** The numbers that an officer has from the source. */
export interface FoundValue {
  /** The day on which they were drawn or published. */
  readonly drawnOn: PlainDate;
  readonly numbers: readonly number[];
}

export interface PublicValueRefusal {
  readonly code: 'other-numbers' | 'drawn-before-close' | 'drawn-later';
  readonly says: string;
}

/**
 * Why numbers cannot be those of which a poll announced that its lots are drawn from them; `null` where they can.
 * Whether the source did publish them no rule can tell: two officers say so, and anybody can look.
 * Source: R-10 (a public value fixed only after the close).
 * @param closedAt  when the poll closed
 * @param today     the day on which they are entered
 */
export function whyNotPublicValue(
  { numbers: asked }: AnnouncedValue,
  { drawnOn, numbers }: FoundValue,
  { closedAt, today }: { readonly closedAt: Instant; readonly today: PlainDate },
): PublicValueRefusal | null {
  if (numbers.length !== asked)
    return {
      code: 'other-numbers',
      says: `Lots are drawn from ${counted(asked, 'number')}, as was announced. Enter all of them and no more.`,
    };
  const closed = dateInLondon(closedAt);
  if (drawnOn < closed)
    return {
      code: 'drawn-before-close',
      says: `The poll closed on ${formatDate(closed)}: numbers that were known before then could have been chosen.`,
    };
  if (drawnOn > today)
    return { code: 'drawn-later', says: 'The numbers cannot be known before they are drawn.' };
  return null;
}

/** The rule as a sentence of an outline. */
export const publicValueSays = ({ source, numbers }: AnnouncedValue): string =>
  `Lots of elections are drawn from a secret fixed before the vote and from ${counted(numbers, 'number')} that others publish after it: ${source}.`;
