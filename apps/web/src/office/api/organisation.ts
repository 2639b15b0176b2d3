import { queryOptions } from '@tanstack/react-query';
import { organisation } from '../../shared/api-register';

/** Whose office it is, and how many belong to it. */
export const organisationQuery = () =>
  queryOptions({ queryKey: ['organisation'], queryFn: organisation });
