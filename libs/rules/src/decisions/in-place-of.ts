import { formatDate } from '@folkmoot/basics';
import { lastDayOfYears } from '../calendar/years';
import { type Constitution } from '../constitution';
import { contestedBy, isForOffice, termYearsOf } from '../contested/contested';
import { type ContestFacts } from '../facts';
import { type Step } from '../outcome';
import { cite, find, weigh } from '../reasoning/step';
import { vacancyRulesOf } from '../questions/vacancy/rules';

/**
 * A by-election is for one seat, and for the rest of the term that was broken off: the whole of it, where that was
 * broken off as it began.
 * Source: R-E11 c.
 */
export function inPlaceSteps(constitution: Constitution, contest: ContestFacts): readonly Step[] {
  const { inPlaceOf, seats, termFrom } = contest;
  if (!inPlaceOf) return [];
  const contested = contestedBy(constitution, contest.constituency);
  const place = isForOffice(contest.constituency) ? 'place' : 'seat';
  const termYears = termYearsOf(constitution, contest.constituency);
  const rules = contested?.vacancies ?? vacancyRulesOf(constitution);
  const source = {
    rule: 'R-E11',
    citation: cite(rules.cites, 'casual vacancies'),
  };
  const { name, termEnds } = inPlaceOf;
  const within = termFrom <= termEnds && termEnds <= lastDayOfYears(termFrom, termYears);
  return [
    weigh(
      source,
      `A by-election fills one ${place}.`,
      { of: seats, says: `${place}s to fill` },
      '=',
      { of: 1, says: `${place} of the member who left` },
    ),
    find(
      source,
      within
        ? `Whoever is elected takes the place of ${name} for the rest of the term, until ${formatDate(termEnds)}.`
        : `The term of ${name}, until ${formatDate(termEnds)}, has no rest that a by-election could fill.`,
      within,
      { from: termFrom, to: termEnds },
    ),
  ];
}
