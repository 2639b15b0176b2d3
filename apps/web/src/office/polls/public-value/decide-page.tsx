import { InsetText, Radios } from '@folkmoot/ui';
import { useState } from 'react';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { Problem } from '../../../shared/problem';
import { pollQuery } from '../../api/polls';
import { decidePublicValue } from '../../api/public-values';
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
import { drawnSays } from './public-value-section';
import { words } from './wording';

const own = words.deciding;
const answers = ['yes', 'no'] as const;

export async function loader(visit: LoaderFunctionArgs) {
  const poll = await load(pollQuery(named(visit)));
  const { publicValue } = poll;
  const stated = publicValue?.stated.find((one) => one.id === named(visit, 'stated'));
  if (!publicValue || !stated) throw nothingStated();
  return { poll, publicValue, stated };
}

const nothingStated = () =>
  new Problem({ status: 404, code: 'value-unknown', detail: 'Nobody has entered these numbers.' });

export async function action(visit: ActionFunctionArgs) {
  const { poll, stated } = await loader(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const read = reader.settle({ decision: reader.choice('decision', answers, own.missing) });
  if ('refusal' in read) return read.refusal;
  const agreed = read.answers.decision === 'yes';
  return send(
    form,
    (key) => decidePublicValue(poll.id, stated.id, agreed, key),
    () => done(officePaths.poll(poll.id), agreed ? own.agreed : own.refused),
    { 'own-statement': 'decision' },
  );
}

/** Agrees to numbers that another officer entered, having looked them up, or does not; takes back one's own. */
export function Component() {
  const { stated } = useLoaded<typeof loader>();
  return stated.isYours ? <OwnNumbers /> : <AnothersNumbers />;
}

function OwnNumbers() {
  const { poll, stated } = useLoaded<typeof loader>();
  const { errors } = useRefusal();
  return (
    <OfficePage title={own.ownTitle} caption={poll.title} crumbs={crumbsTo(poll)} errors={errors}>
      <div className="fm-reading">
        <InsetText>{drawnSays(stated)}</InsetText>
        <p className="govuk-body">{words.yours}</p>
        <p className="govuk-body">{own.ownSays}</p>
        <ActForm button={words.takeBack} look="warning" cancel={officePaths.poll(poll.id)}>
          <input type="hidden" name="decision" value="no" />
        </ActForm>
      </div>
    </OfficePage>
  );
}

function AnothersNumbers() {
  const { poll, publicValue, stated } = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  const [decision, setDecision] = useState<string | null>(null);
  return (
    <OfficePage title={own.title} caption={poll.title} crumbs={crumbsTo(poll)} errors={errors}>
      <div className="fm-reading">
        <p className="govuk-body">{words.announced(publicValue.source)}</p>
        <InsetText>{drawnSays(stated)}</InsetText>
        <p className="govuk-body">{own.says}</p>
        <ActForm button={own.button} cancel={officePaths.poll(poll.id)}>
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
