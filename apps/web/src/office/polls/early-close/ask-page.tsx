import { Textarea, WarningText } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatMoment } from '../../../shared/dates';
import { askEarlyClose, pollQuery } from '../../api/polls';
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

const own = words.asking;

export const loader = (visit: LoaderFunctionArgs) => load(pollQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  const form = await visit.request.formData();
  const reader = new FormReader(form);
  const reason = reader.text('reason', own.reasonMissing);
  readConfirmation(reader, form);
  const read = reader.settle({ reason });
  if ('refusal' in read) return read.refusal;
  return send(
    form,
    (key) => askEarlyClose(id, read.answers.reason, key),
    () => done(officePaths.poll(id), own.done),
  );
}

/** Asks another officer to agree that a poll is closed before the time that members were told. */
export function Component() {
  const poll = useLoaded<typeof loader>();
  const { errors, errorOf } = useRefusal();
  return (
    <OfficePage title={own.title} caption={poll.title} crumbs={crumbsTo(poll)} errors={errors}>
      <div className="fm-reading">
        <WarningText>{words.warning(formatMoment(poll.closesAt))}</WarningText>
        <p className="govuk-body">{words.allowed[poll.earlyClose.allowed]}</p>
        <p className="govuk-body">{own.lead}</p>
        <ActForm button={own.button} look="warning" cancel={officePaths.poll(poll.id)}>
          <Textarea
            id="reason"
            name="reason"
            label={own.reason}
            hint={own.reasonHint}
            error={errorOf('reason')}
            maxLength={500}
            rows={3}
          />
          <Confirmation />
        </ActForm>
      </div>
    </OfficePage>
  );
}
