import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { declareResolution, resolutionQuery } from '../api/resolutions';
import { FormReader } from '../form/form-reader';
import { send } from '../form/send';
import { named, useLoaded } from '../loaded';
import { ConfirmPage } from '../parts/confirm-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { crumbsTo } from './crumbs';
import { Stated } from './stated';
import { readStatements } from './statements';
import { wording } from './wording';

const words = wording.declaration;

export const loader = (visit: LoaderFunctionArgs) => load(resolutionQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({ stated: readStatements(reader, await loader(visit)) });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => declareResolution(id, read.answers.stated, key),
    () => done(officePaths.resolution(id), words.done),
  );
}

/** Declares the result of a resolution, for good. */
export function Component() {
  const resolution = useLoaded<typeof loader>();
  return (
    <ConfirmPage
      title={words.title}
      caption={resolution.title}
      crumbs={crumbsTo(resolution)}
      warning={words.says}
      button={words.button}
      cancel={officePaths.resolution(resolution.id)}
    >
      <Stated resolution={resolution} />
    </ConfirmPage>
  );
}
