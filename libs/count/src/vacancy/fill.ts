import { type Result } from '@folkmoot/basics';
import { type Contest, type CountRefusal, type CountTerms } from '../contest';
import { type CountMethod } from '../count-sheet';
import { seatRulesWithin } from '../seat-rules';
import { fillByCountback } from './countback';
import { fillByNextHighest } from './next-highest';
import { fillByRecount } from './recount';
import { type CasualVacancy, type VacancyFault, type VacancySheet } from './vacancy';

const WAYS = {
  countback: fillByCountback,
  recount: fillByRecount,
  'next-highest': fillByNextHighest,
} as const;

/**
 * Fills a vacancy from the papers of its election by the way that the rules of the body give. Source: R-E11, R-F30.
 * @param method  by which the election was counted
 */
export const fillVacancy = (
  way: VacancySheet['way'],
  method: CountMethod,
  election: Contest,
  vacancy: CasualVacancy,
  terms: CountTerms,
): Result<VacancySheet, VacancyFault | CountRefusal> =>
  WAYS[way](method, way === 'recount' ? asFarAsMet(election, vacancy) : election, vacancy, terms);

/** What is guaranteed, as far as those who sit or consent can meet it: a seat is filled all the same (R-F36). */
function asFarAsMet(election: Contest, { sitting, consenting }: CasualVacancy): Contest {
  const { candidates, seatRules } = election;
  if (!seatRules) return election;
  const may = new Set([...sitting, ...consenting]);
  const gone = new Set(candidates.flatMap(({ id }) => (may.has(id) ? [] : [id])));
  return { ...election, seatRules: seatRulesWithin(seatRules, gone) };
}
