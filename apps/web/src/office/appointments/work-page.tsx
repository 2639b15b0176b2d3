import { type ReactNode } from 'react';
import { type Vacancy } from '../api/appointments';
import { FormPage } from '../parts/form-page';
import { officePaths } from '../paths';
import { crumbsTo } from './crumbs';

interface WorkPageProps {
  readonly title: string;
  readonly caption: string;
  readonly vacancy: Vacancy;
  readonly lead?: string;
  readonly button: string;
  readonly children: ReactNode;
}

/** A page beneath a vacancy on which one thing is recorded. */
export const WorkPage = ({ vacancy, ...page }: WorkPageProps) => (
  <FormPage {...page} crumbs={crumbsTo(vacancy)} cancel={officePaths.vacancy(vacancy.id)} />
);
