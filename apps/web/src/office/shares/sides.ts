import { type ShareKind } from '../api/shares';

/** Every kind of entry, in the order in which they are offered. */
export const shareKinds: readonly ShareKind[] = [
  'allotment',
  'transfer',
  'surrender',
  'to-nominee',
  'from-nominee',
];

/** Whether an entry names a member who held the shares. The server has the same table. */
export const hasFrom = (kind: ShareKind): boolean =>
  kind === 'transfer' || kind === 'surrender' || kind === 'to-nominee';

/** Whether an entry names a member who is to hold the shares. */
export const hasTo = (kind: ShareKind): boolean =>
  kind === 'allotment' || kind === 'transfer' || kind === 'from-nominee';
