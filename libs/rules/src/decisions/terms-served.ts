import { type PlainDate } from '@folkmoot/basics';
import { lastDayOfYears } from '../calendar/years';
import { type Constitution } from '../constitution';
import { postContested, termYearsOf } from '../contested/contested';
import { type ContestFacts, type TermInName } from '../facts';
import { type Step } from '../outcome';
import { termToServe } from '../questions/nomination/term-to-serve';
import { spellsBefore } from '../terms/spells';

/**
 * Whether those elected may serve the new term after the terms that the register has of each in the same post; those of
 * other members of their name do not count. Nothing is asked of facts from before that do not tell of terms.
 * Source: R-E9; R-D9 for governors.
 */
export function termsServed(constitution: Constitution, contest: ContestFacts): readonly Step[] {
  const { constituency, candidates, elected, termsInName = [], termFrom: from } = contest;
  const post = postContested(constituency);
  const served = elected.filter((id) => ownTerms(termsInName, id).length > 0);
  if (served.length === 0) return [];
  const years = termYearsOf(constitution, constituency);
  const to: PlainDate = contest.inPlaceOf?.termEnds ?? lastDayOfYears(from, years);
  return served.flatMap((id) => {
    const name = candidates.find((candidate) => candidate.id === id)?.name ?? `“${id}”`;
    const spells = spellsBefore(ownTerms(termsInName, id), from);
    return termToServe(constitution, { post, from, to, served: spells }).map((step) => ({
      ...step,
      says: `${name}: ${step.says}`,
    }));
  });
}

const ownTerms = (terms: readonly TermInName[], id: string): readonly TermInName[] =>
  terms.filter(({ elected, namesake }) => elected === id && !namesake);
