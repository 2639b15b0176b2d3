import { type Constitution, type VacancyRules } from '../../constitution';

/** What applies where the constitution says nothing. Source: R-E11 [design]. */
const USUAL: VacancyRules = {
  leaveWithinMonths: 6,
  then: ['countback', 'next-highest', 'by-election', 'co-option'],
  cites: ['Constitution, casual vacancies [design]'],
};

/** How the constitution fills a seat that falls free before its time. Source: R-E11. */
export const vacancyRulesOf = ({ elections }: Constitution): VacancyRules =>
  elections.vacancies ?? USUAL;
