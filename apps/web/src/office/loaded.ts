import { useLoaderData, useRouteLoaderData, type LoaderFunctionArgs } from 'react-router';
import { takeReport } from './said';

/** What this page's loader answered. */
export const useLoaded = <Loader extends (visit: never) => unknown>() =>
  useLoaderData<Loader>() as Awaited<ReturnType<Loader>>;

/** Names the route that is round all the others. */
export const rootId = 'office';

/** One coming to a page, with what has just been done. */
export interface Arrival {
  readonly report: string | null;
}

/** Runs at every change of page. */
export const arrive = (): Arrival => ({ report: takeReport() });

/** A new object at each coming. */
export const useArrived = (): Arrival => useRouteLoaderData<Arrival>(rootId) ?? nowhere;

const nowhere: Arrival = { report: null };

/** A name in the address, such as the `:id` of `/office/members/:id`. */
export function named({ params }: Pick<LoaderFunctionArgs, 'params'>, name = 'id'): string {
  const value = params[name];
  if (value === undefined) throw new Error(`The route has no parameter ":${name}".`);
  return value;
}

/** A parameter of the address after the question mark; nothing when it is empty. */
export const queryOf = ({ request }: Pick<LoaderFunctionArgs, 'request'>, name: string) =>
  new URL(request.url).searchParams.get(name) ?? undefined;
