import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { Problem } from '../../shared/problem';
import { filingsQuery, recordFiling } from '../api/filings';
import { named, useLoaded } from '../loaded';
import { load } from '../queries';
import { FilingForm } from './filing-form';
import { sendFiling } from './send-filing';

export async function loader(visit: LoaderFunctionArgs) {
  const [decision, place] = [Number(named(visit, 'number')), Number(named(visit, 'place'))];
  const { items } = await load(filingsQuery());
  const filing = items.find((one) => one.decision === decision && one.place === place);
  if (!filing)
    throw new Problem({ status: 404, code: 'filing-unknown', detail: 'There is no such filing.' });
  return filing;
}

export async function action(visit: ActionFunctionArgs) {
  const filing = {
    decision: Number(named(visit, 'number')),
    place: Number(named(visit, 'place')),
  };
  return sendFiling(await visit.request.formData(), (filed, key) =>
    recordFiling(filing, filed, key),
  );
}

/** Records that something was filed which a decision made due. */
export function Component() {
  return <FilingForm filing={useLoaded<typeof loader>()} />;
}
