import { type Result } from '@folkmoot/basics';
import { type Contest, type CountRefusal, type CountTerms } from '../contest';
import { type CountMethod } from '../count-sheet';
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
): Result<VacancySheet, VacancyFault | CountRefusal> => WAYS[way](method, election, vacancy, terms);
