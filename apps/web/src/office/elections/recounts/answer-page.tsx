import { Radios, Textarea } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { Problem } from '../../../shared/problem';
import { electionQuery, grantRecount, refuseRecount } from '../../api/elections';
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
const answers = ['yes', 'no'] as const;

export async function loader(visit: LoaderFunctionArgs) {
  const election = await load(electionQuery(named(visit)));
  const id = named(visit, 'request');
  const request = election.count?.recounts.find((one) => one.id === id);
  if (!request) throw nobodyAsks();
  return { election, request };
}

const nobodyAsks = () =>
  new Problem({
    status: 404,
    code: 'request-unknown',
    detail: 'Nobody has asked for this recount.',
  });

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const request = named(visit, 'request');
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const again = reader.choice('again', answers, own.missing);
  const reason = again === 'no' ? reader.text('reason', own.reasonMissing) : '';
  const read = reader.settle({ again });
  if ('refusal' in read) return read.refusal;
  const grants = read.answers.again === 'yes';
  return send(
    form,
    (key): Promise<unknown> =>
      grants ? grantRecount(id, request, key) : refuseRecount(id, request, reason ?? '', key),
    () => done(officePaths.election(id), grants ? own.granted : own.refused),
    { 'answered-already': 'again' },
  );
}

/** The returning officer grants a recount, which is made at once, or refuses it. */
export function Component() {
  const { election, request } = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  const [again, setAgain] = useState<string | null>(null);
  return (
    <OfficePage
      title={words.answer}
      caption={election.title}
      crumbs={crumbsTo(election)}
      errors={errors}
    >
      <div className="fm-reading">
        <p className="govuk-body fm-wording">{request.reason}</p>
        <p className="govuk-body">{own.lead}</p>
        <ActForm button={own.button} cancel={officePaths.election(election.id)}>
          <Radios
            id="again"
            name="again"
            legend={own.choice}
            error={errorOf('again')}
            value={again}
            onChange={setAgain}
            options={[
              { value: 'yes', label: own.yes },
              { value: 'no', label: own.no },
            ]}
          />
          <Textarea
            id="reason"
            name="reason"
            label={own.reason}
            hint={own.reasonHint}
            error={errorOf('reason')}
            maxLength={2000}
            rows={4}
          />
        </ActForm>
      </div>
    </OfficePage>
  );
}
