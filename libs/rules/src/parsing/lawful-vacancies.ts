import { type Constitution } from '../constitution';
import { coOptingKind } from '../questions/vacancy/co-opting-kind';
import { cite } from '../reasoning/step';
import { type Fault } from './fault';
import { refuses } from './refuses';

/** Can every way to fill a seat that falls free be gone? Source: R-E11. */
export function checkVacancies(constitution: Constitution): Fault[] {
  const { vacancies } = constitution.elections;
  const nth = vacancies?.then.indexOf('co-option') ?? -1;
  return refuses(
    nth >= 0 && coOptingKind(constitution) === null,
    `/elections/vacancies/then/${nth}`,
    'unknown-decision-kind',
    { rule: 'R-E11', citation: cite(vacancies?.cites, 'casual vacancies') },
    'No kind of decision co-opts anybody, so nobody could be co-opted to a seat that falls free. Name one in coOptedBy of a constituency, or take “co-option” out.',
  );
}
