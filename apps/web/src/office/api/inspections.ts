import { queryOptions } from '@tanstack/react-query';
import { address, type Schema } from '@folkmoot/contract';
import { answered, api } from '../../shared/api';

export type Inspection = Schema<'InspectionDto'>;
export type Matter = Schema<'MatterDto'>;
export type MatterKind = Matter['kind'];
export type InspectedMatter = Schema<'InspectedMatterDto'>;

export const inspectionsQuery = () =>
  queryOptions({
    queryKey: ['inspections'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/inspections', { signal })),
  });

export const inspectionQuery = (id: string) =>
  queryOptions({
    queryKey: ['inspections', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/api/v1/inspections/{id}', { params: { path: { id } }, signal })),
  });

export const appointInspector = (appointment: Schema<'AppointInspectorDto'>, key: string) =>
  answered(
    api.POST('/api/v1/inspections', {
      params: { header: { 'Idempotency-Key': key } },
      body: appointment,
    }),
  );

export const endInspection = (id: string, key: string) =>
  answered(
    api.POST('/api/v1/inspections/{id}/ending', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
    }),
  );

/** What the reader's own inspection covers. */
export const ownInspectionQuery = () =>
  queryOptions({
    queryKey: ['inspection'],
    queryFn: ({ signal }) => answered(api.GET('/api/v1/inspection', { signal })),
  });

/** A matter as an inspector sees it. Each look is kept for the secretary. */
export const inspectedMatterQuery = (kind: MatterKind, id: string) =>
  queryOptions({
    queryKey: ['inspection', kind, id],
    queryFn: ({ signal }) =>
      answered(
        api.GET('/api/v1/inspection/matters/{kind}/{id}', {
          params: { path: { kind, id } },
          signal,
        }),
      ),
  });

export const inspectedPack = ({ kind, id }: Matter): string =>
  address('/api/v1/inspection/matters/{kind}/{id}/pack', { path: { kind, id } });
