import { entitlement } from './entitlement/entitlement';
import { officeAppointment } from './office-change/appointment';
import { councilRemoval } from './office-change/council-removal';
import { directorRemoval } from './office-change/director-removal';
import { officeRemoval } from './office-change/office-removal';
import { type Question } from './question';
import { rotation } from './rotation/rotation';
import { term } from './term/term';
import { vacancy } from './vacancy/vacancy';

/** Who may vote or stand, who holds which post, and how they come to it. */
export const peopleQuestions: readonly Question[] = [
  entitlement,
  term,
  rotation,
  vacancy,
  officeAppointment,
  officeRemoval,
  directorRemoval,
  councilRemoval,
];
