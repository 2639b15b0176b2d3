import { type ReactNode } from 'react';
import { type LoaderFunctionArgs } from 'react-router';
import { councilQuery } from '../api/appointments';
import { officeItemQuery } from '../api/office-items';
import { resolutionQuery, type Resolution } from '../api/resolutions';
import { named } from '../loaded';
import { FormPage } from '../parts/form-page';
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
  readonly children: ReactNode;
}

/** A page beneath a resolution on which one thing about its item is recorded. */
export const ItemPage = ({ resolution, ...page }: ItemPageProps) => (
  <FormPage
    {...page}
    caption={resolution.title}
    crumbs={crumbsTo(resolution)}
    cancel={officePaths.resolution(resolution.id)}
  />
);
