export { fillByCountback } from './countback';
export { fillByRecount } from './recount';
export {
  type CasualVacancy,
  type VacancyFault,
  type VacancyFaultCode,
  type VacancySheet,
} from './vacancy';
