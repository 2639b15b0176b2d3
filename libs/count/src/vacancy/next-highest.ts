import { err, ok, type Result } from '@folkmoot/basics';
import { assertSha256, type Contest, type CountRefusal, type CountTerms } from '../contest';
import { type CountMethod, type CountSheet } from '../count-sheet';
import { countingMethod } from '../counting-methods';
import { chooseByLot } from '../stv/lots';
import { counted, listed } from '../words';
import { type CasualVacancy, type VacancyFault, vacancyFault, type VacancySheet } from './vacancy';

const METHODS: readonly CountMethod[] = ['fptp', 'block-vote', 'approval'];

/** A candidate who was not elected, and for how many papers. */
export interface NextCandidate {
  readonly id: string;
  readonly votes: number;
}

/**
 * Fills a vacancy with the next candidate of the election: of those who consent, whoever had most votes. Equals go to
 * the lot. Whether that is votes enough, and soon enough, is for the rules of the body.
 * Source: R-E11 b.
 * @param method  by which the election was counted: `fptp`, `block-vote` or `approval`
 */
export function fillByNextHighest(
  method: CountMethod,
  election: Contest,
  vacancy: CasualVacancy,
  terms: CountTerms,
): Result<VacancySheet, VacancyFault | CountRefusal> {
  assertSha256(terms.inputSha256);
  if (!METHODS.includes(method))
    return err({
      code: 'method-fills-no-vacancy',
      says: `Papers counted by ${method} do not say who came next; only those of ${METHODS.join(', ')} do. Hold a by-election.`,
    });
  const fault = vacancyFault(election, vacancy);
  if (fault) return err(fault);
  const sheet = countingMethod(method).count(election, terms);
  if (!sheet.ok) return sheet;
  const [best, ...equals] = nextCandidates(sheet.value, vacancy.consenting);
  if (!best)
    return err({ code: 'nobody-consents', says: 'Nobody who consents was left at the count.' });
  const tied = equals.filter(({ votes }) => votes === best.votes);
  const names = (who: readonly NextCandidate[]) =>
    listed(who.map(({ id }) => election.candidates.find((one) => one.id === id)?.name ?? id));
  const ids = [best, ...tied].map(({ id }) => id);
  if (tied.length > 0 && !terms.lotOrder)
    return err({
      code: 'lot-needed',
      stage: 1,
      tied: ids,
      why: `${names([best, ...tied])} are equal on ${counted(best.votes, 'vote')}. A lot must decide who comes next.`,
    });
  const chosen =
    tied.length > 0 && terms.lotOrder ? chooseByLot(ids, terms.lotOrder, 'most') : best.id;
  const had = `Of those who consent, ${names([{ id: chosen, votes: best.votes }])} had the most votes, ${counted(best.votes, 'vote')}`;
  return ok({
    schema: 'folkmoot-vacancy-sheet-1',
    way: 'next-highest',
    method,
    ...vacancy,
    elected: [chosen],
    why: {
      citation: 'Next candidate (docs/rules/casual-vacancies.md)',
      reason: tied.length > 0 ? `${had}, by lot among ${names([best, ...tied])}.` : `${had}.`,
    },
    count: null,
  });
}

/**
 * Candidates of a count by most votes who were not elected, most votes first, equals in list order.
 * @param among  ids of those who are asked for
 */
export const nextCandidates = (
  { candidates, stages, elected }: CountSheet,
  among: readonly string[],
): readonly NextCandidate[] =>
  candidates
    .map(({ id }, place) => ({ id, votes: Number(stages[0]?.votes[place] ?? 0) }))
    .filter(({ id }) => among.includes(id) && !elected.includes(id))
    .sort((a, b) => b.votes - a.votes);
