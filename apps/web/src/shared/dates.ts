import { dayIn, momentIn } from '@folkmoot/wording';
import { words } from './dates-wording';

/** A moment for people: `Tuesday 9 June 2026 at 5pm (UK time)`, in the language of the page. */
export const formatMoment = (instant: string): string => momentIn(words, instant);

/** A civil date for people: `9 June 2026`, in the language of the page. */
export const formatDay = (date: string): string => dayIn(words, date);
