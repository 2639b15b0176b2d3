import { Injectable } from '@nestjs/common';
import { type Tx } from '../platform/database';
import { FundBidRow, FundRoundRow } from './fund-round.rows';

export interface FundRoundWithBids {
  readonly round: FundRoundRow;
  readonly bids: readonly FundBidRow[];
}

/** Rounds of the community fund and their bids: every method works inside the transaction of an act. */
@Injectable()
export class FundRoundRepository {
  async add(tx: Tx, round: FundRoundRow): Promise<void> {
    await tx.insert(FundRoundRow, round);
  }

  async addBid(tx: Tx, bid: FundBidRow): Promise<void> {
    await tx.insert(FundBidRow, bid);
  }

  /** The round locked until commit, with its bids as they came in. */
  async lock(tx: Tx, id: string): Promise<FundRoundWithBids | null> {
    const round = await tx.findOne(FundRoundRow, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!round) return null;
    const bids = await tx.find(FundBidRow, {
      where: { fundRoundId: id },
      order: { position: 'ASC' },
    });
    return { round, bids };
  }

  async change(
    tx: Tx,
    id: string,
    change: Partial<Pick<FundRoundRow, 'pollId' | 'decisionId'>>,
  ): Promise<void> {
    await tx.update(FundRoundRow, { id }, change);
  }
}
