import { queryOptions } from '@tanstack/react-query';
import { constitution } from '../../shared/api-register';

export const constitutionQuery = () =>
  queryOptions({ queryKey: ['constitution'], queryFn: ({ signal }) => constitution(signal) });
