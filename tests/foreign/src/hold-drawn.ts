import { sodiumGroup } from '@folkmoot/ballot-native';
import {
  type DrawnQuestions,
  drawPoll,
  type HeldPoll,
  holdSealedPoll,
  isSameAsCast,
  type PollToHold,
} from '@folkmoot/sealed';
import { randomBytes } from 'node:crypto';

/** Boards that the product has, and who of them comes. */
export const boards: readonly (Pick<PollToHold, 'board' | 'absent'> & { readonly who: string })[] =
  [
    { who: 'two of three, one absent', board: { size: 3, threshold: 2 }, absent: [2] },
    { who: 'three of five', board: { size: 5, threshold: 3 }, absent: [] },
    { who: 'a single officer', board: { size: 1, threshold: 1 }, absent: [] },
  ];

/**
 * Holds a secret poll of drawn votes by the product's own functions.
 * @throws when what comes out is not what was cast
 */
export function holdDrawn(
  questions: DrawnQuestions,
  ballots: number,
  { board, absent }: Pick<PollToHold, 'board' | 'absent'>,
): HeldPoll {
  const drawn = drawPoll({ questions, ballots, options: 8, seats: 3, choose: 3 }, randomBytes);
  const opened = Math.floor(Date.now() / 1000);
  const holding = holdSealedPoll({ ...drawn, board, absent, opened }, sodiumGroup, randomBytes);
  for (let next = holding.next(); ; next = holding.next()) {
    if (!next.done) continue;
    if (isSameAsCast(drawn, next.value.contests)) return next.value;
    throw new Error('What came out is not what was cast.');
  }
}
