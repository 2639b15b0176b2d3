import { Checkboxes, Radios, Textarea } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { Problem } from '../../../shared/problem';
import { electionQuery } from '../../api/elections';
import { dismissObjection, objectionsQuery, setResultAside } from '../../api/objections';
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

const own = words.answering;
const outcomes = ['dismissed', 'set-aside'] as const;

export async function loader(visit: LoaderFunctionArgs) {
  const id = named(visit);
  const [election, { items }] = await Promise.all([
    load(electionQuery(id)),
    load(objectionsQuery(id)),
  ]);
  const objection = items.find((one) => one.id === named(visit, 'objection'));
  if (!objection) throw nobodyObjects();
  return { election, objection };
}

const nobodyObjects = () =>
  new Problem({
    status: 404,
    code: 'objection-unknown',
    detail: 'Nobody has made this objection.',
  });

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const objection = named(visit, 'objection');
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const outcome = reader.choice('outcome', outcomes, own.outcomeMissing);
  const contests = form.getAll('contests').filter((value) => typeof value === 'string');
  if (outcome === 'set-aside' && contests.length === 0)
    reader.fault('contests', own.contestsMissing);
  const read = reader.settle({ outcome, reason: reader.text('reason', own.reasonMissing) });
  if ('refusal' in read) return read.refusal;
  const { reason, outcome: chosen } = read.answers;
  return send(
    form,
    (key): Promise<unknown> =>
      chosen === 'dismissed'
        ? dismissObjection(id, objection, reason, key)
        : setResultAside(id, objection, { reason, contests }, key),
    () => done(officePaths.objectionsToResult(id), own.done[chosen]),
    { 'nothing-to-set-aside': 'contests', 'answered-already': 'outcome' },
  );
}

/** An officer who did not declare a result dismisses an objection to it, or sets the result aside. */
export function Component() {
  const { election, objection } = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  const [outcome, setOutcome] = useState<string | null>(null);
  const [contests, setContests] = useState<readonly string[]>([]);
  return (
    <OfficePage
      title={own.title}
      caption={election.title}
      crumbs={crumbsTo(election)}
      errors={errors}
    >
      <div className="fm-reading">
        <h2 className="govuk-heading-m">{own.statement}</h2>
        <p className="govuk-body fm-wording">{objection.statement}</p>
        <p className="govuk-body">{own.lead}</p>
        <ActForm button={own.button} cancel={officePaths.objectionsToResult(election.id)}>
          <Radios
            id="outcome"
            name="outcome"
            legend={own.outcome}
            error={errorOf('outcome')}
            value={outcome}
            onChange={setOutcome}
            options={[
              { value: 'dismissed', label: own.dismiss },
              { value: 'set-aside', label: own.aside },
            ]}
          />
          {outcome === 'set-aside' && (
            <Checkboxes
              id="contests"
              name="contests"
              legend={own.contests}
              hint={own.contestsHint}
              error={errorOf('contests')}
              values={contests}
              onChange={setContests}
              options={election.contests.map(({ constituency, constituencyName }) => ({
                value: constituency,
                label: constituencyName,
              }))}
            />
          )}
          <Textarea
            id="reason"
            name="reason"
            label={own.reason}
            hint={own.reasonHint}
            error={errorOf('reason')}
            maxLength={2000}
            rows={5}
          />
        </ActForm>
      </div>
    </OfficePage>
  );
}
