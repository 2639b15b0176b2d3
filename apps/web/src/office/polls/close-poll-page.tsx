import { WarningText } from '@folkmoot/ui';
import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { formatMoment } from '../../shared/dates';
import { closePoll, pollQuery } from '../api/polls';
import { ActForm } from '../form/act-form';
import { send } from '../form/send';
import { useRefusal } from '../form/use-refusal';
import { named, useLoaded } from '../loaded';
import { OfficePage } from '../parts/office-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { crumbsTo } from './crumbs';
import { wording } from './wording';

const words = wording.close;

export const loader = (visit: LoaderFunctionArgs) => load(pollQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  return send(
    await visit.request.formData(),
    (key) => closePoll(id, key),
    () => done(officePaths.poll(id), words.done),
  );
}

/** Closes a poll whose time is up, where nobody wants to wait for it to close by itself. */
export function Component() {
  const poll = useLoaded<typeof loader>();
  const { errors } = useRefusal();
  return (
    <OfficePage title={words.title} caption={poll.title} crumbs={crumbsTo(poll)} errors={errors}>
      <div className="fm-reading">
        {poll.closedAt ? (
          <p className="govuk-body">{words.already}</p>
        ) : poll.state === 'open' ? (
          <p className="govuk-body">{words.notYet(formatMoment(poll.closesAt))}</p>
        ) : (
          <>
            <WarningText>{words.warning}</WarningText>
            <ActForm button={words.button} look="warning" cancel={officePaths.poll(poll.id)} />
          </>
        )}
      </div>
    </OfficePage>
  );
}
