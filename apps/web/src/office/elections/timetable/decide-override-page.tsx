import { Radios } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { Problem } from '../../../shared/problem';
import { electionQuery } from '../../api/elections';
import { decideOverride, timetableQuery } from '../../api/timetables';
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
import { overrideSays } from './overrides';
import { words } from './wording';

const own = words.deciding;
const answers = ['yes', 'no'] as const;

export async function loader(visit: LoaderFunctionArgs) {
  const id = named(visit);
  const [election, { overrides }] = await Promise.all([
    load(electionQuery(id)),
    load(timetableQuery(id)),
  ]);
  const asked = overrides.find((one) => one.id === named(visit, 'override'));
  if (!asked) throw nothingAsked();
  return { election, asked };
}

const nothingAsked = () =>
  new Problem({ status: 404, code: 'override-unknown', detail: 'Nobody has asked for this.' });

export async function action(visit: ActionFunctionArgs) {
  const { election, asked } = await loader(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({ decision: reader.choice('decision', answers, own.missing) });
  if ('refusal' in read) return read.refusal;
  const agreed = read.answers.decision === 'yes';
  return send(
    form,
    (key) => decideOverride(election.id, asked.id, agreed, key),
    () => done(officePaths.election(election.id), own.done),
    { 'own-override': 'decision' },
  );
}

/** Agrees to another day than the rules give, or does not. */
export function Component() {
  const { election, asked } = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  const [decision, setDecision] = useState<string | null>(null);
  return (
    <OfficePage
      title={own.title}
      caption={election.title}
      crumbs={crumbsTo(election)}
      errors={errors}
    >
      <div className="fm-reading">
        <p className="govuk-body">
          <strong>{overrideSays(asked)}</strong>
        </p>
        <p className="govuk-body fm-wording">{asked.reason}</p>
        <p className="govuk-body">{own.says}</p>
        <ActForm button={own.button} cancel={officePaths.election(election.id)}>
          <Radios
            id="decision"
            name="decision"
            legend={own.choice}
            error={errorOf('decision')}
            value={decision}
            onChange={setDecision}
            options={[
              { value: 'yes', label: own.agree },
              { value: 'no', label: own.refuse },
            ]}
          />
        </ActForm>
      </div>
    </OfficePage>
  );
}
