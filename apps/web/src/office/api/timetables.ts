import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';

export type Timetable = Schema<'TimetableDto'>;
export type TimetableStage = Schema<'TimetableStageDto'>;
export type ReminderPlan = Schema<'ReminderPlanDto'>;
export type Override = Schema<'OverrideDto'>;
export type PreflightItem = Schema<'PreflightItemDto'>;

const of = (id: string, key: string) => ({
  params: { path: { id }, header: { 'Idempotency-Key': key } },
});

export const timetableQuery = (id: string) =>
  queryOptions({
    queryKey: ['elections', id, 'timetable'],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/elections/{id}/timetable', { params: { path: { id } }, signal })),
  });

export const setPollingDay = (id: string, body: Schema<'PollingDayDto'>, key: string) =>
  answered(api.POST('/api/v1/elections/{id}/polling-day', { ...of(id, key), body }));

/** Moves the reminders of an election to other days before its close, or stops them. */
export const planReminders = (id: string, body: Schema<'ReminderPlanInDto'>, key: string) =>
  answered(api.POST('/api/v1/elections/{id}/reminders', { ...of(id, key), body }));

export const askOverride = (id: string, body: Schema<'OverrideInDto'>, key: string) =>
  answered(api.POST('/api/v1/elections/{id}/overrides', { ...of(id, key), body }));

/** Agrees to another day than the rules give, or turns it down. */
export const decideOverride = (id: string, override: string, agreed: boolean, key: string) =>
  answered(
    api.POST('/api/v1/elections/{id}/overrides/{override}/decision', {
      params: { path: { id, override }, header: { 'Idempotency-Key': key } },
      body: { agreed },
    }),
  );

export const completeStage = (
  id: string,
  stage: Schema<'CompleteStageDto'>['stage'],
  key: string,
) => answered(api.POST('/api/v1/elections/{id}/stages', { ...of(id, key), body: { stage } }));

/** Declares those elected whom nobody stands against. */
export const declareUnopposed = (id: string, key: string) =>
  answered(api.POST('/api/v1/elections/{id}/unopposed', of(id, key)));

/** States that whoever runs an election is independent of members and candidates. */
export const stateIndependence = (
  id: string,
  stated: Schema<'IndependenceInDto'>['stated'],
  key: string,
) =>
  answered(api.POST('/api/v1/elections/{id}/independence', { ...of(id, key), body: { stated } }));
