import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';

export type MeetingSummary = Schema<'MeetingDto'>;
export type Meeting = Schema<'MeetingDetailsDto'>;
export type MeetingTask = Schema<'MeetingTaskDto'>;

export const meetingsQuery = () =>
  queryOptions({
    queryKey: ['meetings'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/meetings', { signal })),
  });

export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: ['meetings', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/meetings/{id}', { params: { path: { id } }, signal })),
  });

export const callMeeting = (meeting: Schema<'CallMeetingDto'>, key: string) =>
  answered(
    api.POST('/api/v1/meetings', {
      params: { header: { 'Idempotency-Key': key } },
      body: meeting,
    }),
  );

export const completeTask = (meeting: string, task: string, key: string) =>
  answered(
    api.POST('/api/v1/meetings/{id}/tasks/{task}/completion', {
      params: { path: { id: meeting, task }, header: { 'Idempotency-Key': key } },
    }),
  );
