import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { countElection, electionQuery } from '../api/elections';
import { send } from '../form/send';
import { named, useLoaded } from '../loaded';
import { ConfirmPage } from '../parts/confirm-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { crumbsTo } from './crumbs';
import { wording } from './wording';

const words = wording.counting;

export const loader = (visit: LoaderFunctionArgs) => load(electionQuery(named(visit)));

export async function action(visit: ActionFunctionArgs) {
  const id = named(visit);
  return send(
    await visit.request.formData(),
    (key) => countElection(id, key),
    () => done(officePaths.election(id), words.done),
  );
}

/** Counts every contest of an election, once. */
export function Component() {
  const election = useLoaded<typeof loader>();
  return (
    <ConfirmPage
      title={words.title}
      caption={election.title}
      crumbs={crumbsTo(election)}
      warning={words.says}
      button={words.button}
      cancel={officePaths.election(election.id)}
    />
  );
}
