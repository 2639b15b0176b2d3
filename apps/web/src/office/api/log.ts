import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';

/** What somebody must look into about the log. */
export type LogAlarm = Schema<'LogAlarmDto'>;

export const logWatchQuery = () =>
  queryOptions({
    queryKey: ['log-watch'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/log/watch', { signal })),
  });
