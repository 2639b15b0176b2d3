import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { call } from '../../shared/api';

export type MeetingSummary = Schema<'MeetingDto'>;
export type Meeting = Schema<'MeetingDetailsDto'>;
export type MeetingTask = Schema<'MeetingTaskDto'>;

export const meetingsQuery = () =>
  queryOptions({
    queryKey: ['meetings'],
    queryFn: ({ signal }) => call<Schema<'MeetingListDto'>>('/meetings', { signal }),
  });

export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: ['meetings', id],
    queryFn: ({ signal }) => call<Meeting>(`/meetings/${id}`, { signal }),
  });

export const callMeeting = (meeting: Schema<'CallMeetingDto'>, idempotencyKey: string) =>
  call<Schema<'CreatedDto'>>('/meetings', { method: 'POST', body: meeting, idempotencyKey });

export const completeTask = (meeting: string, task: string, idempotencyKey: string) =>
  call<Schema<'CompletedTaskDto'>>(`/meetings/${meeting}/tasks/${task}/completion`, {
    method: 'POST',
    body: {},
    idempotencyKey,
  });
