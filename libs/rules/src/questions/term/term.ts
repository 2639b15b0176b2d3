import { addDays, addYears, formatDate, type PlainDate } from '@folkmoot/basics';
import { type KeyDate, type Ruling, type Step } from '../../outcome';
import { find, weigh } from '../../reasoning/step';
import { counted } from '../../reasoning/words';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type Served, type TermFacts, termFacts } from './facts';
import { type PostTerms, postTerms } from './post-terms';
import {
  countsAsTerm,
  daysInYears,
  daysOf,
  lengthTogether,
  serviceInARow,
} from './service-in-a-row';

/**
 * May somebody serve a term in a post, after what they have served already?
 * Source: R-E9 (length, terms in a row, breaks, terms cut short), R-D9 (review of a long stay).
 */
export const term = question(
  'term',
  'May this person serve this term, after the terms they have served?',
  termFacts,
  (constitution, facts): Ruling => {
    const post = postTerms(constitution, facts.post);
    const flaw = !post
      ? `The constitution has no post “${facts.post}”.`
      : facts.to < facts.from
        ? 'A term ends no earlier than it begins.'
        : overlap(facts);
    if (!post || flaw) {
      const source = { rule: 'R-E9', citation: 'Constitution, terms of office' };
      return ruling('', [find(post?.source ?? source, flaw ?? '', false)], []);
    }
    const row = serviceInARow(facts.served, facts.from, post.limits?.breakYears ?? null);
    return ruling(
      `${post.name} may be held from ${formatDate(facts.from)} to ${formatDate(facts.to)}: ${post.source.citation}.`,
      [
        length(post, facts),
        ...termsInARow(post, row),
        ...yearsInAll(post, facts, row),
        ...review(post, facts, row),
      ],
      datesOf(post, facts, row),
    );
  },
);

const ruling = (says: string, steps: readonly Step[], dates: readonly KeyDate[]): Ruling =>
  rulingOf(['in-order', 'out-of-order'], says, { steps, dates });

function overlap({ served, from }: TermFacts): string | null {
  const inOrder = served.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const clash = inOrder.some(
    (spell, index) => spell.to < spell.from || spell.to >= (inOrder[index + 1]?.from ?? from),
  );
  return clash
    ? 'The terms served overlap each other or this one, or one of them ends before it begins.'
    : null;
}

const length = ({ termYears, source }: PostTerms, facts: TermFacts): Step =>
  weigh(
    source,
    `A term is no longer than ${counted(termYears, 'year')}.`,
    { of: daysOf(facts), says: 'days in this term' },
    '<=',
    { of: daysInYears(facts.from, termYears), says: `days in ${counted(termYears, 'year')}` },
  );

function termsInARow({ limits, termYears, source }: PostTerms, row: readonly Served[]): Step[] {
  if (limits?.mostTerms === undefined) return [];
  const terms = row.filter((spell) => countsAsTerm(spell, termYears)).length;
  return [
    weigh(
      source,
      `Nobody serves more than ${counted(limits.mostTerms, 'term')} in a row; one broken off counts when more than half of it was served.`,
      { of: terms + 1, says: 'terms in a row with this one' },
      '<=',
      { of: limits.mostTerms, says: 'terms at the most' },
    ),
  ];
}

/** Whether the service in a row and this term together last no longer than so many years. */
const within = (facts: Served, row: readonly Served[], years: number): boolean =>
  lengthTogether([...row, facts], facts.from) <= daysInYears(facts.from, years);

const fullTerm = ({ from }: Served, termYears: number): Served => ({
  from,
  to: addDays(addYears(from, termYears), -1),
});

function yearsInAll(post: PostTerms, { from, to }: TermFacts, row: readonly Served[]): Step[] {
  const { maximumYears, limits, source, termYears } = post;
  if (maximumYears === null) return [];
  const years = counted(maximumYears, 'year');
  const longest = weigh(
    source,
    `Nobody serves longer than ${years} ${limits?.breakYears ? 'without a break' : 'in all'}.`,
    { of: lengthTogether([...row, { from, to }], from), says: 'days served by its end' },
    '<=',
    { of: daysInYears(from, maximumYears), says: `days in ${years}` },
  );
  const mayBeShorter = limits?.mayBeShorter ?? true;
  if (mayBeShorter || within(fullTerm({ from, to }, termYears), row, maximumYears))
    return [longest];
  return [
    find(
      source,
      `A full term would pass ${years}, and the constitution does not let a last term be cut short.`,
      false,
    ),
  ];
}

function review({ limits }: PostTerms, facts: TermFacts, row: readonly Served[]): Step[] {
  const years = limits?.reviewAfterYears;
  if (years === undefined || within(facts, row, years)) return [];
  return [
    find(
      { rule: 'R-D9', citation: limits?.cites[0] ?? 'Constitution, terms of office' },
      facts.reviewed
        ? `A rigorous review was made of a stay beyond ${counted(years, 'year')}.`
        : `A stay beyond ${counted(years, 'year')} needs a rigorous review first.`,
      facts.reviewed ?? false,
    ),
  ];
}

function datesOf(
  { termYears, maximumYears, limits, source }: PostTerms,
  { from, to }: TermFacts,
  row: readonly Served[],
): KeyDate[] {
  const last = latestEnd(fullTerm({ from, to }, termYears), row, maximumYears);
  return [
    ...(last ? [{ what: 'Latest last day of this term', on: last, ...source }] : []),
    ...(limits?.breakYears
      ? [
          {
            what: 'After a break, may serve again from',
            on: addYears(addDays(to, 1), limits.breakYears),
            ...source,
          },
        ]
      : []),
  ];
}

/** The last day that a term can reach; `null` when there is no room for a day. */
function latestEnd(full: Served, row: readonly Served[], years: number | null): PlainDate | null {
  let { to } = full;
  while (years !== null && to >= full.from && !within({ ...full, to }, row, years))
    to = addDays(to, -1);
  return to >= full.from ? to : null;
}
