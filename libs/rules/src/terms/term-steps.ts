import { addDays, type PlainDate } from '@folkmoot/basics';
import { daysInYears, lastDayOfYears } from '../calendar/years';
import { type Served } from '../facts';
import { type Step } from '../outcome';
import { find, weigh } from '../reasoning/step';
import { counted } from '../reasoning/words';
import { type PostTerms } from './post-terms';
import {
  areApart,
  countsAsTerm,
  daysOf,
  inOrder,
  lengthTogether,
  serviceInARow,
} from './service-in-a-row';

/** A term in a post after the terms that the same person has served in it. */
export interface TermAsked {
  readonly post: PostTerms;
  readonly term: Served;
  /** Earlier service that still counts, in order of time. */
  readonly row: readonly Served[];
}

/**
 * What is wrong with the days themselves; `null` when nothing is.
 * Source: R-E9.
 * @param served  earlier terms of the same person in the same post, any order
 */
export function flawOfTerms(term: Served, served: readonly Served[]): string | null {
  if (term.to < term.from) return 'A term ends no earlier than it begins.';
  return areApart([...inOrder(served), term])
    ? null
    : 'The terms served overlap each other or this one, or one of them ends before it begins.';
}

/** Puts a term beside the earlier service that counts: all of it, or that since the last break. Source: R-E9. */
export const termAsked = (post: PostTerms, term: Served, served: readonly Served[]): TermAsked => ({
  post,
  term,
  row: serviceInARow(served, term.from, post.limits?.breakYears ?? null),
});

/**
 * May somebody serve this term, by its length, the terms in a row and the years in all?
 * Source: R-E9; R-D9 for governors.
 */
export const termSteps = (asked: TermAsked): readonly Step[] => [
  length(asked),
  ...limitSteps(asked),
];

/** The same but for the length, which is that of the seat and not of who takes it. Source: R-E9. */
export const limitSteps = (asked: TermAsked): readonly Step[] => [
  ...termsInARow(asked),
  ...yearsInAll(asked),
];

/** The years beyond which this term needs a rigorous review first; `null` when it needs none. Source: R-D9. */
export function reviewBeyond(asked: TermAsked): number | null {
  const years = asked.post.limits?.reviewAfterYears;
  return years === undefined || within(asked, years) ? null : years;
}

/**
 * The last day that a term from this day can reach; `null` when there is no room for a day.
 * Source: R-E9. A longer term is never within the limit where a shorter one is not, so the days are halved until found.
 */
export function latestEnd({ post, term: { from }, row }: TermAsked): PlainDate | null {
  const years = post.maximumYears;
  const lasting = (days: number): Served => ({ from, to: addDays(from, days - 1) });
  let [fits, fails] = [0, daysInYears(from, post.termYears) + 1];
  while (fails - fits > 1) {
    const days = Math.floor((fits + fails) / 2);
    if (years === null || within({ post, term: lasting(days), row }, years)) fits = days;
    else fails = days;
  }
  return fits === 0 ? null : lasting(fits).to;
}

const length = ({ post: { termYears, source }, term }: TermAsked): Step =>
  weigh(
    source,
    `A term may be no longer than ${counted(termYears, 'year')}.`,
    { of: daysOf(term), says: 'days in this term' },
    '<=',
    { of: daysInYears(term.from, termYears), says: `days in ${counted(termYears, 'year')}` },
  );

function termsInARow({ post: { limits, termYears, source }, row }: TermAsked): Step[] {
  if (limits?.mostTerms === undefined) return [];
  const terms = row.filter((spell) => countsAsTerm(spell, termYears)).length;
  return [
    weigh(
      source,
      `Nobody may serve more than ${counted(limits.mostTerms, 'term')} in a row; one broken off counts when more than half of it was served.`,
      { of: terms + 1, says: 'terms in a row with this one' },
      '<=',
      { of: limits.mostTerms, says: 'terms at the most' },
    ),
  ];
}

/** Whether the service in a row and this term together last no longer than so many years. */
const within = ({ term, row }: TermAsked, years: number): boolean =>
  lengthTogether([...row, term], term.from) <= daysInYears(term.from, years);

function yearsInAll(asked: TermAsked): Step[] {
  const { post, term, row } = asked;
  const { maximumYears, limits, source, termYears } = post;
  if (maximumYears === null) return [];
  const years = counted(maximumYears, 'year');
  const full = { from: term.from, to: lastDayOfYears(term.from, termYears) };
  if (limits?.mayBeShorter === false && !within({ post, term: full, row }, maximumYears))
    return [
      find(
        source,
        `A full term would pass ${years}, and the constitution does not let a last term be cut short.`,
        false,
      ),
    ];
  return [
    weigh(
      source,
      `Nobody may serve longer than ${years} ${limits?.breakYears ? 'without a break' : 'in all'}.`,
      {
        of: lengthTogether([...row, term], term.from),
        says: 'days served by the end of this term',
      },
      '<=',
      { of: daysInYears(term.from, maximumYears), says: `days in ${years}` },
    ),
  ];
}
