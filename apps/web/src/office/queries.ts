import { QueryClient, type FetchQueryOptions, type QueryKey } from '@tanstack/react-query';
import { Unreachable } from '../shared/problem';

const seconds = 1000;

/** What the office has read lately, so that going back to a page does not ask for it again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10 * seconds,
      networkMode: 'always',
      retry: (failures, failure) => failure instanceof Unreachable && failures < 2,
    },
  },
});

/** For a route's loader: the answer of a query, asked for when it is not fresh. */
export const load = <Data, Key extends QueryKey>(
  query: FetchQueryOptions<Data, Error, Data, Key>,
): Promise<Data> => queryClient.fetchQuery(query);

/** After an act anything may have changed: everything is asked for again when it is next shown. */
export const forgetAnswers = (): Promise<void> =>
  queryClient.invalidateQueries({ refetchType: 'none' });
