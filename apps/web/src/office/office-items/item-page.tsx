import { type ReactNode } from 'react';
import { type LoaderFunctionArgs } from 'react-router';
import { councilQuery } from '../api/appointments';
import { officeItemQuery } from '../api/office-items';
import { resolutionQuery, type Resolution } from '../api/resolutions';
import { ActForm } from '../form/act-form';
import { type ShownRefusal } from '../form/use-refusal';
import { named } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { crumbsTo } from '../resolutions/crumbs';

/** The resolution that an item is, what is asked of it, and who sits on the council. */
export async function loadItem(visit: LoaderFunctionArgs) {
  const [resolution, item, { seats }] = await Promise.all([
    load(resolutionQuery(named(visit))),
    load(officeItemQuery(named(visit))),
    load(councilQuery()),
  ]);
  return { resolution, item, seats: seats.flatMap(({ holders }) => holders) };
}

interface ItemPageProps {
  readonly title: string;
  readonly resolution: Resolution;
  readonly lead?: string;
  readonly button: string;
  readonly errors: ShownRefusal['errors'];
  readonly children: ReactNode;
}

/** A page beneath a resolution on which one thing about its item is recorded. */
export const ItemPage = ({ title, resolution, lead, button, errors, children }: ItemPageProps) => (
  <OfficePage
    title={title}
    caption={resolution.title}
    crumbs={crumbsTo(resolution)}
    errors={errors}
  >
    <div className="fm-reading">
      {lead !== undefined && <p className="govuk-body">{lead}</p>}
      <ActForm button={button} cancel={officePaths.resolution(resolution.id)}>
        {children}
      </ActForm>
    </div>
  </OfficePage>
);
