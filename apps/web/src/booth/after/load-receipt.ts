import { ballotsLeft } from '../../shared/ballot-paper/next-ballot';
import { paperOf } from '../../shared/ballot-paper/papers';
import { Unreachable } from '../../shared/problem';
import { mySealed, type MySealedBallot } from '../api';
import { castNow } from '../paper/kept-vote';
import { type Receipt } from './receipt-page';

/** What the server holds of the member's; without a connection, as much as casting has answered. */
export async function receiptOf(poll: string, signal: AbortSignal): Promise<Receipt> {
  const cast = castNow(poll);
  try {
    const [paper, ballots, left] = await Promise.all([
      paperOf(poll, signal),
      mySealed(poll, signal),
      ballotsLeft(poll, signal),
    ]);
    return { paper, ballots, left };
  } catch (reason) {
    if (!cast || !(reason instanceof Unreachable)) throw reason;
    const ballots = cast.ballots.map((ballot): MySealedBallot => ({
      ...ballot,
      castAt: cast.castAt,
      credential: '',
      state: 'current',
    }));
    return { paper: { poll, title: '' }, ballots, left: [] };
  }
}
