import { err, ok, type PlainDate, type Result } from '@folkmoot/basics';
import { type DecisionKind, type Constitution } from '@folkmoot/rules';
import { type Tx } from '../platform/database';
import { type ResolutionRepository } from '../resolutions/resolution.repository';
import { type ResolutionRow } from '../resolutions/resolution.row';
import { type ItemRecord, itemRecord } from './item-record';

export interface ItemRefusal {
  readonly code: 'resolution-unknown' | 'not-a-draft' | 'not-about-an-office';
  readonly says: string;
}

/** An item about an office that is still being prepared, locked until the act ends. */
export interface ItemDraft {
  readonly row: ResolutionRow;
  readonly kind: DecisionKind;
  readonly record: ItemRecord;
}

export async function itemDraft(
  tx: Tx,
  resolutions: ResolutionRepository,
  pack: Constitution,
  id: string,
  today: PlainDate,
): Promise<Result<ItemDraft, ItemRefusal>> {
  const row = await resolutions.lock(tx, id);
  if (!row) return err({ code: 'resolution-unknown', says: 'There is no such resolution.' });
  const kind = pack.decisionKinds.find(({ code }) => code === row.kind);
  const record = kind && (await itemRecord(tx, pack, kind, row, today));
  if (!kind || !record)
    return err({
      code: 'not-about-an-office',
      says: 'This resolution does not fill or end an office of the council, so nothing but a vote is asked of it.',
    });
  if (row.pollId || row.decisionId)
    return err({
      code: 'not-a-draft',
      says: 'This resolution has been put to the vote. How it came before the council can no longer change.',
    });
  return ok({ row, kind, record });
}
