import { TextInput } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { Problem } from '../../../shared/problem';
import { pollQuery } from '../../api/polls';
import { statePublicValue } from '../../api/public-values';
import { ActForm } from '../../form/act-form';
import { DateField } from '../../form/date-field';
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

const own = words.stating;

export async function loader(visit: LoaderFunctionArgs) {
  const poll = await load(pollQuery(named(visit)));
  const { publicValue } = poll;
  if (!publicValue) throw nothingAnnounced();
  return { poll, publicValue };
}

const nothingAnnounced = () =>
  new Problem({ status: 404, code: 'nothing-announced', detail: 'Its lots need no numbers.' });

export async function action(visit: ActionFunctionArgs) {
  const { poll, publicValue } = await loader(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const missing = own.notNumbers(publicValue.numbers);
  const typed = reader.text('numbers', missing);
  const parts = typed?.split(/[\s,;]+/).filter(Boolean) ?? null;
  const isWhole = parts?.every((part) => /^\d{1,9}$/.test(part)) ?? true;
  if (!isWhole) reader.fault('numbers', missing);
  const drawnOn = reader.date('drawnOn', own.day);
  const read = reader.settle({ numbers: parts, drawnOn });
  if ('refusal' in read) return read.refusal;
  const { answers } = read;
  return send(
    form,
    (key) => statePublicValue(poll.id, { ...answers, numbers: answers.numbers.map(Number) }, key),
    () => done(officePaths.poll(poll.id), own.done),
    {
      'other-numbers': 'numbers',
      'drawn-before-close': 'drawnOn',
      'drawn-later': 'drawnOn',
    },
  );
}

/** Enters the numbers that others published after the close, for the lots of an election. */
export function Component() {
  const { poll, publicValue } = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  return (
    <OfficePage title={own.title} caption={poll.title} crumbs={crumbsTo(poll)} errors={errors}>
      <div className="fm-reading">
        <p className="govuk-body">{words.announced(publicValue.source)}</p>
        <p className="govuk-body">{own.lead}</p>
        <ActForm button={own.button} cancel={officePaths.poll(poll.id)}>
          <TextInput
            id="numbers"
            name="numbers"
            label={own.numbers(publicValue.numbers)}
            hint={own.hint}
            error={errorOf('numbers')}
            autoComplete="off"
            width={20}
          />
          <DateField id="drawnOn" legend={own.drawnOn} error={errorOf('drawnOn')} />
        </ActForm>
      </div>
    </OfficePage>
  );
}
