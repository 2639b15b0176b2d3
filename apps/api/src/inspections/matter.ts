export const matterKinds = ['decision', 'election', 'meeting'] as const;
export type MatterKind = (typeof matterKinds)[number];

/** Something that an inspector may look into: a decision by its number, an election or a meeting by its id. */
export interface MatterRef {
  readonly kind: MatterKind;
  readonly id: string;
}

/** What an inspector may look into; `null` is the whole record. */
export type Scope = readonly MatterRef[] | null;

export const isInScope = (scope: Scope, { kind, id }: MatterRef): boolean =>
  scope === null || scope.some((matter) => matter.kind === kind && matter.id === id);
