import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { giveReminder } from '../api/notices';
import { pollQuery } from '../api/polls';
import { send } from '../form/send';
import { named, useLoaded } from '../loaded';
import { ConfirmPage } from '../parts/confirm-page';
import { officePaths } from '../paths';
import { crumbsTo } from '../polls/crumbs';
import { load } from '../queries';
import { done } from '../said';
import { wording } from './wording';

const words = wording.remind;

export const loader = (visit: LoaderFunctionArgs) => load(pollQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  return send(
    await visit.request.formData(),
    (key) => giveReminder(id, key),
    () => done(officePaths.poll(id), words.done),
  );
}

/** Has everybody reminded who has not voted. */
export function Component() {
  const poll = useLoaded<typeof loader>();
  return (
    <ConfirmPage
      title={words.title}
      caption={poll.title}
      crumbs={crumbsTo(poll)}
      about={<p className="govuk-body">{words.paper}</p>}
      warning={words.warning}
      button={words.button}
      cancel={officePaths.poll(poll.id)}
    />
  );
}
