import { type PlainDate } from '@folkmoot/basics';
import { type Participation } from './participation';

/** Bids for a fund, chosen by an allocation method. Amounts are whole pence as text. */
export interface FundRoundFacts {
  readonly type: 'fund-round';
  readonly title: string;
  readonly budgetPence: string;
  readonly method: string;
  readonly methodVersion: string;
  readonly voters: number;
  readonly bids: readonly {
    readonly id: string;
    readonly name: string;
    readonly pence: string;
    readonly approvals: number;
  }[];
  /** Bid ids in the order they were funded. */
  readonly funded: readonly string[];
  readonly countSheetSha256: string;
  readonly participation: readonly Participation[];
  readonly decidedOn: PlainDate;
}
