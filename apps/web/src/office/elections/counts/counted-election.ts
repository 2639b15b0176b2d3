import { type LoaderFunctionArgs } from 'react-router';
import { Problem } from '../../../shared/problem';
import { electionQuery } from '../../api/elections';
import { named } from '../../loaded';
import { load } from '../../queries';

/**
 * The election that the address names, with its newest count.
 * @throws Problem where the votes have not been counted
 */
export async function countedElection(visit: LoaderFunctionArgs) {
  const election = await load(electionQuery(named(visit)));
  const { count } = election;
  if (!count) throw notCounted();
  return { election, count };
}

const notCounted = () =>
  new Problem({ status: 404, code: 'not-counted', detail: 'The votes have not been counted yet.' });
