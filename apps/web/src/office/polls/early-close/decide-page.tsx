import { Radios, WarningText } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatMoment } from '../../../shared/dates';
import { Problem } from '../../../shared/problem';
import { decideEarlyClose, pollQuery } from '../../api/polls';
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
import { Confirmation, readConfirmation } from './confirmation';
import { words } from './wording';

const own = words.deciding;
const answers = ['yes', 'no'] as const;

export async function loader(visit: LoaderFunctionArgs) {
  const poll = await load(pollQuery(named(visit)));
  const asked = poll.earlyClose.requests.find((one) => one.id === named(visit, 'request'));
  if (!asked) throw nothingAsked();
  return { poll, asked };
}

const nothingAsked = () =>
  new Problem({ status: 404, code: 'request-unknown', detail: 'Nobody has asked for this.' });

export async function action(visit: ActionFunctionArgs) {
  const { poll, asked } = await loader(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const decision = reader.choice('decision', answers, own.missing);
  if (decision === 'yes') readConfirmation(reader, form);
  const read = reader.settle({ decision });
  if ('refusal' in read) return read.refusal;
  const agreed = read.answers.decision === 'yes';
  return send(
    form,
    (key) => decideEarlyClose(poll.id, asked.id, agreed, key),
    () => done(officePaths.poll(poll.id), agreed ? own.closed : own.refused),
    { 'own-request': 'decision' },
  );
}

/** Agrees that a poll is closed at once, before the time that members were told, or does not. */
export function Component() {
  const { poll, asked } = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  const [decision, setDecision] = useState<string | null>(null);
  return (
    <OfficePage title={own.title} caption={poll.title} crumbs={crumbsTo(poll)} errors={errors}>
      <div className="fm-reading">
        <WarningText>{words.warning(formatMoment(poll.closesAt))}</WarningText>
        <p className="govuk-body">
          <strong>{words.asked(asked.askedBy, formatMoment(asked.askedAt))}</strong>
        </p>
        <p className="govuk-body fm-wording">{asked.reason}</p>
        <p className="govuk-body">{own.says}</p>
        <ActForm button={own.button} look="warning" cancel={officePaths.poll(poll.id)}>
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
          {decision === 'yes' && <Confirmation />}
        </ActForm>
      </div>
    </OfficePage>
  );
}
