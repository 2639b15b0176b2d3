import { queryOptions } from '@tanstack/react-query';
import { type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';
import { constitution, constitutionVersions } from '../../shared/api-register';

export type CheckedVersion = Schema<'CheckedVersionDto'>;
export type Replay = Schema<'ReplayDto'>;
export type ReplayedDecision = Schema<'ReplayedDecisionDto'>;
export type AdoptionRoute = Schema<'AdoptionRouteDto'>;

export const constitutionQuery = () =>
  queryOptions({ queryKey: ['constitution'], queryFn: ({ signal }) => constitution(signal) });

export const versionsQuery = () =>
  queryOptions({
    queryKey: ['constitution', 'versions'],
    queryFn: ({ signal }) => constitutionVersions(signal),
  });

/** Looks at a text: nothing is kept. */
export const checkVersion = (document: string): Promise<CheckedVersion> =>
  answered(api.POST('/api/v1/constitution/checks', { body: { document } }));

/** Past decisions under another version: nothing is kept. */
export const replayVersion = (document: string): Promise<Replay> =>
  answered(api.POST('/api/v1/constitution/replays', { body: { document } }));

export const proposeVersion = (proposal: Schema<'ProposeVersionDto'>, key: string) =>
  answered(
    api.POST('/api/v1/constitution/proposals', {
      params: { header: { 'Idempotency-Key': key } },
      body: proposal,
    }),
  );

export const registerVersion = (registration: Schema<'RegisterVersionDto'>, key: string) =>
  answered(
    api.POST('/api/v1/constitution/registrations', {
      params: { header: { 'Idempotency-Key': key } },
      body: registration,
    }),
  );
