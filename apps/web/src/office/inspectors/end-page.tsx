import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { endInspection, inspectionQuery } from '../api/inspections';
import { send } from '../form/send';
import { named, useLoaded } from '../loaded';
import { ConfirmPage } from '../parts/confirm-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { wording } from './wording';

const words = wording.end;

export const loader = (visit: LoaderFunctionArgs) => load(inspectionQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  return send(
    await visit.request.formData(),
    (key) => endInspection(id, key),
    () => done(officePaths.inspector(id), words.done),
  );
}

/** Asks once more before an inspection ends early. */
export function Component() {
  const { id, name } = useLoaded<typeof loader>();
  return (
    <ConfirmPage
      title={words.title}
      caption={name}
      crumbs={[
        { href: officePaths.inspectors, text: wording.title },
        { href: officePaths.inspector(id), text: name },
      ]}
      warning={words.warning}
      button={words.button}
      look="warning"
      cancel={officePaths.inspector(id)}
    />
  );
}
