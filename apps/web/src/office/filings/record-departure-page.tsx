import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { Problem } from '../../shared/problem';
import { filingsQuery, recordDeparture } from '../api/filings';
import { named, useLoaded } from '../loaded';
import { load } from '../queries';
import { FilingForm } from './filing-form';
import { sendFiling } from './send-filing';

export async function loader(visit: LoaderFunctionArgs) {
  const term = named(visit, 'term');
  const { items } = await load(filingsQuery());
  const filing = items.find((one) => one.term === term);
  if (!filing)
    throw new Problem({ status: 404, code: 'filing-unknown', detail: 'There is no such filing.' });
  return filing;
}

export async function action(visit: ActionFunctionArgs) {
  const term = named(visit, 'term');
  return sendFiling(await visit.request.formData(), (filed, key) =>
    recordDeparture(term, filed, key),
  );
}

/** Records that the registrar was told of a director who left. */
export function Component() {
  return <FilingForm filing={useLoaded<typeof loader>()} />;
}
