import { type ActionFunctionArgs } from 'react-router';
import { draftResolution, kindsQuery } from '../api/resolutions';
import { ActForm } from '../form/act-form';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { readDraft } from './draft';
import { DraftFields } from './draft-fields';
import { draftedAsText } from './kinds';
import { wording } from './wording';

const words = wording.form;

export async function loader() {
  const { items } = await load(kindsQuery());
  return { kinds: draftedAsText(items) };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  const { kinds } = await loader();
  const read = readDraft(
    form,
    kinds.map(({ code }) => code),
  );
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => draftResolution(read.answers, key),
    ({ id }) => done(officePaths.resolution(id), words.saved),
    { 'kind-unknown': 'kind', 'not-drafted-as-text': 'kind' },
  );
}

/** Drafts a resolution. */
export function Component() {
  const { kinds } = useLoaded<typeof loader>();
  const { errors } = useRefusal();
  return (
    <OfficePage
      title={words.title}
      crumbs={[{ href: officePaths.resolutions, text: wording.title }]}
      errors={errors}
    >
      <div className="fm-reading">
        <ActForm button={words.button} cancel={officePaths.resolutions}>
          <DraftFields kinds={kinds} />
        </ActForm>
      </div>
    </OfficePage>
  );
}
