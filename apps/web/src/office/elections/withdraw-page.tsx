import { type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { Problem } from '../../shared/problem';
import { electionQuery, withdrawCandidate } from '../api/elections';
import { send } from '../form/send';
import { named, useLoaded } from '../loaded';
import { ConfirmPage } from '../parts/confirm-page';
import { officePaths } from '../paths';
import { load } from '../queries';
import { done } from '../said';
import { crumbsTo } from './crumbs';
import { wording } from './wording';

const words = wording.withdrawal;

export async function loader(visit: LoaderFunctionArgs) {
  const election = await load(electionQuery(named(visit)));
  const id = named(visit, 'candidate');
  const contest = election.contests.find(({ candidates }) =>
    candidates.some((candidate) => candidate.id === id),
  );
  const candidate = contest?.candidates.find((each) => each.id === id);
  if (!contest || !candidate) throw notStanding();
  return { election, contest, candidate };
}

const notStanding = () =>
  new Problem({ status: 404, code: 'candidate-unknown', detail: 'There is no such candidate.' });

export async function action(visit: ActionFunctionArgs) {
  const { election, candidate } = await loader(visit);
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
