import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { confirmOpening, openingQuery } from '../api/openings';
import { send } from '../form/send';
import { named, useLoaded } from '../loaded';
import { ConfirmPage } from '../parts/confirm-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { wording } from './wording';

const words = wording.few;

export const loader = (visit: LoaderFunctionArgs) => load(openingQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const poll = named(visit);
  const form = await visit.request.formData();
  return send(
    form,
    (key) => confirmOpening(poll, key),
    () => done(officePaths.opening(poll), words.done),
  );
}

/** Asks once more before a box is opened whose result may tell how each of very few voted. */
export function Component() {
  const { poll, title, boxes } = useLoaded<typeof loader>();
  const held = boxes.filter(({ awaits }) => awaits === 'returning-officer');
  return (
    <ConfirmPage
      title={words.title}
      caption={title}
      crumbs={[{ href: officePaths.opening(poll), text: wording.title }]}
      about={held.map(({ id, ballots, contests }) => (
        <p className="govuk-body" key={id}>
          {words.box(contests.join(', '), ballots)}
        </p>
      ))}
      warning={words.warning}
      button={words.button}
      look="warning"
      cancel={officePaths.opening(poll)}
    />
  );
}
