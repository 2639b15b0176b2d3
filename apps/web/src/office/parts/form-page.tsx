import { type Crumb } from '@folkmoot/ui';
import { type ReactNode } from 'react';
import { ActForm } from '../form/act-form';
import { useRefusal } from '../form/use-refusal';
import { OfficePage } from './office-page';

export interface FormPageProps {
  readonly title: string;
  /** What it is about, above the title. */
  readonly caption?: string;
  readonly crumbs: readonly Crumb[];
  /** What one should know first. */
  readonly lead?: string | undefined;
  readonly button: string;
  /** Where one goes who changes their mind. */
  readonly cancel: string;
  readonly children: ReactNode;
}

/** A page on which one thing is told, and sent. */
export function FormPage({ title, caption, crumbs, lead, ...act }: FormPageProps) {
  const { errors } = useRefusal();
  return (
    <OfficePage
      title={title}
      crumbs={crumbs}
      errors={errors}
      {...(caption !== undefined && { caption })}
    >
      <div className="fm-reading">
        {lead !== undefined && <p className="govuk-body">{lead}</p>}
        <ActForm {...act} />
      </div>
    </OfficePage>
  );
}
