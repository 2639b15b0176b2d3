import { useState } from 'react';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { deleteResolution, resolutionQuery } from '../api/resolutions';
import { hiddenIn, send } from '../form/send';
import { named, useLoaded } from '../loaded';
import { ConfirmPage } from '../parts/confirm-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { crumbsTo } from './crumbs';
import { wording } from './wording';

const words = wording.deletion;

export const loader = (visit: LoaderFunctionArgs) => load(resolutionQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const form = await visit.request.formData();
  const version = hiddenIn(form, 'version');
  return send(
    form,
    (key) => deleteResolution(named(visit), version, key),
    () => done(officePaths.resolutions, words.done),
  );
}

/** Asks once more before a draft is thrown away. */
export function Component() {
  const resolution = useLoaded<typeof loader>();
  const [seen] = useState(resolution);
  return (
    <ConfirmPage
      title={words.title}
      caption={seen.title}
      crumbs={crumbsTo(seen)}
      warning={words.says}
      button={words.button}
      look="warning"
      cancel={officePaths.resolution(seen.id)}
    >
      <input type="hidden" name="version" value={seen.version} />
    </ConfirmPage>
  );
}
