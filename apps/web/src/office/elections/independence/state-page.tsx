import { type Schema } from '@folkmoot/contract';
import { Checkboxes } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { electionQuery } from '../../api/elections';
import { stateIndependence } from '../../api/timetables';
import { ActForm } from '../../form/act-form';
import { FormReader } from '../../form/form-reader';
import { send } from '../../form/send';
import { useRefusal } from '../../form/use-refusal';
import { named, useLoaded } from '../../loaded';
import { OfficePage } from '../../parts/office-page';
import { officePaths } from '../../paths';
import { load } from '../../queries';
import { done } from '../../said';
import { crumbsTo } from '../crumbs';
import { words } from './wording';

type Part = Schema<'IndependenceInDto'>['stated'][number];

const parts = Object.keys(words.parts) as Part[];

export const loader = (visit: LoaderFunctionArgs) => load(electionQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const ticked = form.getAll('stated');
  const stated = parts.filter((part) => ticked.includes(part));
  if (stated.length < parts.length) reader.fault('stated', words.missing);
  const read = reader.settle({ stated });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => stateIndependence(id, read.answers.stated, key),
    () => done(officePaths.election(id), words.done),
    { 'not-all-stated': 'stated', 'officer-is-member': 'stated', 'officer-holds-post': 'stated' },
  );
}

/** States that whoever runs the election is independent of members and candidates. */
export function Component() {
  const election = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  const [ticked, setTicked] = useState<readonly string[]>([]);
  return (
    <OfficePage
      title={words.title}
      caption={election.title}
      crumbs={crumbsTo(election)}
      errors={errors}
    >
      <div className="fm-reading">
        <p className="govuk-body">{words.lead}</p>
        <ActForm button={words.button} cancel={officePaths.election(election.id)}>
          <Checkboxes
            id="stated"
            name="stated"
            legend={words.legend}
            error={errorOf('stated')}
            values={ticked}
            onChange={setTicked}
            options={parts.map((part) => ({ value: part, label: words.parts[part] }))}
          />
        </ActForm>
      </div>
    </OfficePage>
  );
}
