import { type Crumb } from '@folkmoot/ui';
import { type Vacancy } from '../api/appointments';
import { officePaths } from '../paths';
import { wording } from './wording';

/** The way down to a vacancy, for the pages beneath it. */
export const crumbsTo = ({ id, officeName }: Vacancy): readonly Crumb[] => [
  { href: officePaths.appointments, text: wording.title },
  { href: officePaths.vacancy(id), text: officeName },
];
