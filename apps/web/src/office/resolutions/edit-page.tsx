import { Details } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { kindsQuery, resolutionQuery, reviseResolution, type Resolution } from '../api/resolutions';
import { ActForm } from '../form/act-form';
import { type Refusal } from '../form/form-reader';
import { hiddenIn, send } from '../form/send';
import { useRefusal, useReturned } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { forgetAnswers, load } from '../queries';
import { done } from '../said';
import { crumbsTo } from './crumbs';
import { readDraft } from './draft';
import { DraftFields } from './draft-fields';
import { draftedAsText } from './kinds';
import { wording } from './wording';

const words = wording.form;

/** Why the change came back, and what somebody else saved meanwhile. */
interface EditRefusal extends Refusal {
  readonly meanwhile?: Resolution;
}

export async function loader(visit: LoaderFunctionArgs) {
  const [resolution, kinds] = await Promise.all([
    load(resolutionQuery(named(visit))),
    load(kindsQuery()),
  ]);
  const offered =
    resolution.proposal.type === 'none'
      ? draftedAsText(kinds.items)
      : kinds.items.filter(({ code }) => code === resolution.kind);
  return { resolution, kinds: offered };
}

export async function action(visit: ActionFunctionArgs): Promise<Response | EditRefusal> {
  const form = await visit.request.formData();
  const { resolution, kinds } = await loader(visit);
  const { id } = resolution;
  const read = readDraft(
    form,
    kinds.map(({ code }) => code),
  );
  if ('refusal' in read) return read.refusal;
  const version = hiddenIn(form, 'version');
  const answer = await send(
    form,
    (key) => reviseResolution(id, version, read.answers, key),
    () => done(officePaths.resolution(id), words.changed),
    { 'kind-unknown': 'kind', 'not-drafted-as-text': 'kind', 'kind-is-settled': 'kind' },
  );
  if (answer instanceof Response || answer.problem?.code !== 'changed-meanwhile') return answer;
  await forgetAnswers();
  return {
    errors: [{ text: words.conflict }],
    meanwhile: await load(resolutionQuery(id)),
  };
}

/** Changes a draft, and never over somebody else's change without showing it first. */
export function Component() {
  const { resolution, kinds } = useLoaded<typeof loader>();
  const { errors } = useRefusal();
  const meanwhile = useReturned<EditRefusal>()?.meanwhile;
  const [seen] = useState(resolution);
  const page = officePaths.resolution(seen.id);
  return (
    <OfficePage
      title={words.editTitle}
      caption={seen.title}
      crumbs={crumbsTo(seen)}
      errors={errors}
    >
      <div className="fm-reading">
        {meanwhile && <Meanwhile resolution={meanwhile} />}
        <ActForm button={words.button} cancel={page}>
          <input type="hidden" name="version" value={(meanwhile ?? seen).version} />
          <DraftFields kinds={kinds} begin={seen} />
        </ActForm>
      </div>
    </OfficePage>
  );
}

function Meanwhile({ resolution }: { readonly resolution: Resolution }) {
  return (
    <>
      <p className="govuk-body">{words.meanwhileSays}</p>
      <Details summary={words.meanwhile} open>
        <h2 className="govuk-heading-s">{resolution.title}</h2>
        <p className="govuk-body fm-wording">{resolution.text}</p>
      </Details>
    </>
  );
}
