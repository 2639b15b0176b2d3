import { Injectable } from '@nestjs/common';
import { type Tx } from '../platform/database';
import { ResolutionRow } from './resolution.row';

/** Proposed resolutions: every method works inside the transaction of an act. */
@Injectable()
export class ResolutionRepository {
  async add(tx: Tx, row: ResolutionRow): Promise<void> {
    await tx.insert(ResolutionRow, row);
    await this.keepText(tx, row, row.draftedAt);
  }

  /** Every text that a resolution had stays, for whoever asks how it changed. */
  async keepText(
    tx: Tx,
    { id, version, title, text }: Pick<ResolutionRow, 'id' | 'version' | 'title' | 'text'>,
    writtenAt: Date,
  ): Promise<void> {
    await tx.query(
      `insert into governance.resolution_text (resolution_id, version, title, text, written_at) values ($1, $2, $3, $4, $5)`,
      [id, version, title, text, writtenAt],
    );
  }

  /** Locked until commit, so that a draft is not edited while its poll is being opened. */
  lock(tx: Tx, id: string): Promise<ResolutionRow | null> {
    return tx.findOne(ResolutionRow, {
      where: { id: id as ResolutionRow['id'] },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async change(
    tx: Tx,
    id: string,
    change: Partial<
      Pick<
        ResolutionRow,
        'version' | 'kind' | 'title' | 'text' | 'proposal' | 'pollId' | 'decisionId'
      >
    >,
  ): Promise<void> {
    await tx.update(ResolutionRow, { id: id as ResolutionRow['id'] }, change);
  }

  /** Whether the reasons of a removal are with whoever would be removed: from then on they stay as they are. */
  async reasonsAreSent(tx: Tx, id: string): Promise<boolean> {
    const [row] = await tx.query<unknown[]>(
      `select resolution_id from governance.removal_notice where resolution_id = $1`,
      [id],
    );
    return row !== undefined;
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.delete(ResolutionRow, { id: id as ResolutionRow['id'] });
  }
}
