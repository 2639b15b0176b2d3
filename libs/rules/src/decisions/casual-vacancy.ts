import { formatDate } from '@folkmoot/basics';
import { daysInYears } from '../calendar/years';
import { type Constitution } from '../constitution';
import { contestedName, isForOffice, postContested } from '../contested/contested';
import { type CasualVacancyFacts } from '../facts';
import { type Outcome, type Step } from '../outcome';
import { courseOf } from '../questions/vacancy/course';
import { find, type Source } from '../reasoning/step';
import { counted, grouped } from '../reasoning/words';
import { type PostTerms, postTerms } from '../terms/post-terms';
import { countsAsTerm, daysOf } from '../terms/service-in-a-row';
import { flawOfTerms, termAsked, termSteps } from '../terms/term-steps';
import { directorBegins } from './consequence';
import { firstFailure, refused } from './refused';
import { theWay } from './the-way';

/**
 * Decides who takes a seat, or a place in an office that is elected, that fell free before its time, from the papers of the election that filled it: by the first
 * way that the constitution has open, for the rest of the term, and by somebody who may serve that long.
 * Source: R-E11, R-F30 (the way), R-F29 (consent), R-E9 (terms). The count itself is checked against its ballots elsewhere.
 */
export function decideCasualVacancy(
  constitution: Constitution,
  facts: CasualVacancyFacts,
): Outcome {
  const course = courseOf(constitution, facts.seat);
  const post = postTerms(constitution, officeOf(facts));
  if (!course.ok || !post) {
    const { source, says } = course.ok
      ? { source: course.value.source, says: 'The constitution has no such seat.' }
      : course.error;
    return refused('unlawful', [find(source, says, false)]);
  }
  const { source } = course.value;
  const derivation = [
    ...course.value.steps,
    ...theWay(course.value, facts.way),
    ...whoTakesIt(source, facts),
    ...theTerm(post, source, facts),
  ];
  const holder = takerOf(facts);
  if (firstFailure(derivation) || !holder) return refused('unlawful', derivation);
  const { seat, termFrom: from } = facts;
  const begun = directorBegins(constitution, officeOf(facts), from);
  return {
    verdict: 'elected',
    headline: `${holder.name} takes ${whatIsTaken(constitution, facts)}, ${WAYS[facts.way]}, for the rest of the term until ${formatDate(seat.termEnds)}: ${source.citation}.`,
    derivation,
    effects: [
      { type: 'term-begins', office: officeOf(facts), holder, from, to: seat.termEnds },
      ...begun.effects,
    ],
    warnings: begun.warnings,
  };
}

const officeOf = ({ seat }: CasualVacancyFacts): string => postContested(seat.constituency);

/** What somebody takes, and whose it was. */
const whatIsTaken = (constitution: Constitution, { seat, vacates }: CasualVacancyFacts): string =>
  isForOffice(seat.constituency)
    ? `the place of ${vacates.name} as ${contestedName(constitution, seat.constituency)}`
    : `the seat of ${vacates.name}`;

const takerOf = ({ elected: [first], consenting }: CasualVacancyFacts) =>
  consenting.find(({ id }) => id === first);

const WAYS: Readonly<Record<CasualVacancyFacts['way'], string>> = {
  countback: 'by counting back the papers that elected them',
  recount: 'by a recount of all papers',
  'next-highest': 'as the next candidate',
};

/** R-F29: nobody takes a seat without consent. */
function whoTakesIt(source: Source, facts: CasualVacancyFacts): readonly Step[] {
  const { consenting, elected, seat } = facts;
  const taker = takerOf(facts);
  const willing = consenting.map(({ name }) => name);
  const sameNames =
    willing.length === (seat.election?.willing.length ?? 0) &&
    willing.every((name) => seat.election?.willing.includes(name));
  return [
    find(
      { ...source, rule: 'R-F29' },
      sameNames
        ? `Only those who consent are counted: ${counted(consenting.length, 'candidate')}.`
        : 'Those who were counted are not those who would serve.',
      sameNames,
    ),
    find(
      { ...source, rule: 'R-F30' },
      taker
        ? `${taker.name} consents, and is elected.`
        : elected.length > 0
          ? 'Whoever is elected did not consent.'
          : 'Nobody is elected.',
      taker !== undefined,
    ),
  ];
}

/** R-E9: the rest of a term, by somebody who may serve it; it counts as a term when it is more than half of one. */
function theTerm(post: PostTerms, source: Source, facts: CasualVacancyFacts): readonly Step[] {
  const { termFrom: from, seat, served, decidedOn } = facts;
  const term = { from, to: seat.termEnds };
  const flaw =
    from < seat.on || from < decidedOn
      ? 'Nobody takes a seat before it is free, or for days gone by.'
      : flawOfTerms(term, served);
  if (flaw) return [find(source, flaw, false)];
  const isTerm = countsAsTerm(term, post.termYears);
  const [days, full] = [daysOf(term), daysInYears(from, post.termYears)];
  return [
    ...termSteps(termAsked(post, term, served)),
    find(
      post.source,
      `The rest of the term is ${grouped(days)} of ${grouped(full)} days: ${isTerm ? 'more than half, so it counts as a term' : 'no more than half, so it does not count as a term'}.`,
      true,
      { 'days left': days, 'days of a term': full },
    ),
  ];
}
