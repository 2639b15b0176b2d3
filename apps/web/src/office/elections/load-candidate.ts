import { type LoaderFunctionArgs } from 'react-router';
import { Problem } from '../../shared/problem';
import { electionQuery } from '../api/elections';
import { named } from '../loaded';
import { load } from '../queries';

/** The candidate that an address names, with the contest and the election. @throws Problem when nobody stands so */
export async function loadCandidate(visit: LoaderFunctionArgs) {
  const election = await load(electionQuery(named(visit)));
  const id = named(visit, 'candidate');
  for (const contest of election.contests) {
    const candidate = contest.candidates.find((each) => each.id === id);
    if (candidate) return { election, contest, candidate };
  }
  throw new Problem({
    status: 404,
    code: 'candidate-unknown',
    detail: 'There is no such candidate.',
  });
}
