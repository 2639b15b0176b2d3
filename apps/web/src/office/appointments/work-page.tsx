import { type ReactNode } from 'react';
import { type Vacancy } from '../api/appointments';
import { ActForm } from '../form/act-form';
import { type ShownRefusal } from '../form/use-refusal';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { crumbsTo } from './crumbs';

interface WorkPageProps {
  readonly title: string;
  readonly caption: string;
  readonly vacancy: Vacancy;
  readonly lead?: string;
  readonly button: string;
  readonly errors: ShownRefusal['errors'];
  readonly children: ReactNode;
}

/** A page beneath a vacancy on which one thing is recorded. */
export const WorkPage = ({
  title,
  caption,
  vacancy,
  lead,
  button,
  errors,
  children,
}: WorkPageProps) => (
  <OfficePage title={title} caption={caption} crumbs={crumbsTo(vacancy)} errors={errors}>
    <div className="fm-reading">
      {lead !== undefined && <p className="govuk-body">{lead}</p>}
      <ActForm button={button} cancel={officePaths.vacancy(vacancy.id)}>
        {children}
      </ActForm>
    </div>
  </OfficePage>
);
