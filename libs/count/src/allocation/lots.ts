import { err, ok, type Result } from '@folkmoot/basics';
import { chooseByLot } from '../stv/lots';
import { listed } from '../words';
import { type Bid } from './bids';

export interface LotDrawn {
  readonly tied: readonly string[];
  readonly chosen: string;
}

/** Only chance can settle which of several equal projects is next, and no lot order was given. */
export interface LotsRefusal {
  readonly tied: readonly string[];
  readonly why: string;
  /** Projects funded before. */
  readonly taken: number;
}

/** The one of several equal projects that the lot order puts first. */
export function drawLot(
  tied: readonly Bid[],
  lotOrder: readonly string[] | null,
): Result<{ chosen: Bid; lot: LotDrawn }, LotsRefusal> {
  const ids = tied.map(({ id }) => id);
  if (!lotOrder) {
    const names = listed(tied.map(({ name }) => name));
    const why = `${names} are equal. A lot must decide which is funded first.`;
    return err({ tied: ids, why, taken: 0 });
  }
  const chosen = chooseByLot(ids, lotOrder, 'most');
  return ok({ chosen: tied[ids.indexOf(chosen)]!, lot: { tied: ids, chosen } });
}
