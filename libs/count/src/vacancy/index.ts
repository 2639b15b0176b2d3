export { fillByCountback } from './countback';
export { fillVacancy } from './fill';
export { fillByNextHighest, type NextCandidate, nextCandidates } from './next-highest';
export { fillByRecount } from './recount';
export {
  type CasualVacancy,
  type VacancyFault,
  type VacancyFaultCode,
  type VacancySheet,
} from './vacancy';
