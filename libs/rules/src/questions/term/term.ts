import { addDays, formatDate } from '@folkmoot/basics';
import { afterYears } from '../../calendar/years';
import { type KeyDate, type Ruling, type Step } from '../../outcome';
import { find } from '../../reasoning/step';
import { counted } from '../../reasoning/words';
import { postTerms } from '../../terms/post-terms';
import {
  flawOfTerms,
  latestEnd,
  reviewBeyond,
  type TermAsked,
  termAsked,
  termSteps,
} from '../../terms/term-steps';
import { question } from '../question';
import { rulingOf } from '../ruling';
import { type TermFacts, termFacts } from './facts';

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
    const flaw = post
      ? flawOfTerms(facts, facts.served)
      : `The constitution has no post “${facts.post}”.`;
    if (!post || flaw) {
      const source = { rule: 'R-E9', citation: 'Constitution, terms of office' };
      return ruling('', [find(post?.source ?? source, flaw ?? '', false)], []);
    }
    const asked = termAsked(post, facts, facts.served);
    return ruling(
      `${post.name} may be held from ${formatDate(facts.from)} to ${formatDate(facts.to)}: ${post.source.citation}.`,
      [...termSteps(asked), ...review(asked, facts)],
      datesOf(asked),
    );
  },
);

const ruling = (says: string, steps: readonly Step[], dates: readonly KeyDate[]): Ruling =>
  rulingOf(['in-order', 'out-of-order'], says, { steps, dates });

function review(asked: TermAsked, { reviewed = false }: TermFacts): Step[] {
  const years = reviewBeyond(asked);
  if (years === null) return [];
  return [
    find(
      { ...asked.post.source, rule: 'R-D9' },
      reviewed
        ? `A rigorous review was made of a stay beyond ${counted(years, 'year')}.`
        : `A stay beyond ${counted(years, 'year')} needs a rigorous review first.`,
      reviewed,
    ),
  ];
}

function datesOf(asked: TermAsked): KeyDate[] {
  const { limits, source } = asked.post;
  const last = latestEnd(asked);
  return [
    ...(last ? [{ what: 'Latest last day of this term', on: last, ...source }] : []),
    ...(limits?.breakYears
      ? [
          {
            what: 'After a break, may serve again from',
            on: afterYears(addDays(asked.term.to, 1), limits.breakYears),
            ...source,
          },
        ]
      : []),
  ];
}
