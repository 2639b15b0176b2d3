import { type Instant } from '@folkmoot/basics';
import { randomUUID } from 'node:crypto';
import { type Tx } from '../platform/database';

export const shareKinds = [
  'allotment',
  'transfer',
  'surrender',
  'to-nominee',
  'from-nominee',
] as const;

/** How shares come, go or pass from one holder to another. */
export type ShareKind = (typeof shareKinds)[number];

/** Which sides an entry has: shares come from nowhere when they are allotted, and a nominee is no member. */
export const sides: Readonly<Record<ShareKind, { readonly from: boolean; readonly to: boolean }>> =
  {
    allotment: { from: false, to: true },
    transfer: { from: true, to: true },
    surrender: { from: true, to: false },
    'to-nominee': { from: true, to: false },
    'from-nominee': { from: false, to: true },
  };

/** As many as can be counted exactly, in the register as in every fact that rests on it. */
export const mostShares = Number.MAX_SAFE_INTEGER;

export interface ShareEntry {
  readonly kind: ShareKind;
  readonly from: string | null;
  readonly to: string | null;
  readonly shares: number;
  readonly on: string;
}

const registerLock = 4_702_111_236;

/** Entries come one after the other: what one may take depends on all before it. */
export const lockShareRegister = (tx: Tx): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock($1)`, [registerLock]);

/** @param act  what the log calls the act that records them */
export const keepShareEntries = (
  tx: Tx,
  act: string,
  entries: readonly ShareEntry[],
  now: Instant,
): Promise<unknown> =>
  tx.query(
    `insert into governance.share_entry (id, act, kind, from_member, to_member, shares, on_day, recorded_at)
     select row.id, $1, row.kind, row.from_member, row.to_member, row.shares, row.on_day, $2
       from unnest($3::uuid[], $4::text[], $5::uuid[], $6::uuid[], $7::bigint[], $8::date[]) as row (id, kind, from_member, to_member, shares, on_day)`,
    [
      act,
      now,
      entries.map(() => randomUUID()),
      entries.map(({ kind }) => kind),
      entries.map(({ from }) => from),
      entries.map(({ to }) => to),
      entries.map(({ shares }) => shares),
      entries.map(({ on }) => on),
    ],
  );
