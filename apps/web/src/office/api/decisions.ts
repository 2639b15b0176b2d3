import { queryOptions } from '@tanstack/react-query';
import { decisions, type DecisionFilters } from '../../shared/api-register';

export const decisionsQuery = (filters: DecisionFilters) =>
  queryOptions({
    queryKey: ['decisions', filters],
    queryFn: ({ signal }) => decisions({ ...filters, limit: 50 }, signal),
  });
