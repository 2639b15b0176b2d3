import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { withdrawCandidate } from '../api/elections';
import { send } from '../form/send';
import { useLoaded } from '../loaded';
import { ConfirmPage } from '../parts/confirm-page';
import { officePaths } from '../paths';
import { done } from '../said';
import { crumbsTo } from './crumbs';
import { loadCandidate } from './load-candidate';
import { wording } from './wording';

const words = wording.withdrawal;

export const loader = (visit: LoaderFunctionArgs) => loadCandidate(visit);

export async function action(visit: ActionFunctionArgs) {
  const { election, candidate } = await loadCandidate(visit);
  return send(
    await visit.request.formData(),
    (key) => withdrawCandidate(election.id, candidate.id, key),
    () => done(officePaths.election(election.id), words.done(candidate.name)),
  );
}

/** Takes a candidate off the ballot paper. */
export function Component() {
  const { election, contest, candidate } = useLoaded<typeof loader>();
  return (
    <ConfirmPage
      title={words.title}
      caption={candidate.name}
      crumbs={crumbsTo(election)}
      warning={words.says(candidate.name, contest.constituencyName)}
      button={words.button}
      look="warning"
      cancel={officePaths.election(election.id)}
    />
  );
}
