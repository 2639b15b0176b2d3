import { lotCommitment, lotSeed } from '@folkmoot/log';
import { type Findings } from '../findings';
import { type RevealedLots } from '../log/fields';
import { type PollStory } from '../log/poll-story';
import { type Place } from '../verdict';
import { fromHex, toHex } from './hex';

/**
 * The seed of a poll's lots, worked out again from the revealed secret and the leaf hash of the
 * closing entry. Source: R-10.
 * @returns the seed, whatever was published; `null` when the poll never closed
 */
export function checkLots(
  lots: RevealedLots,
  poll: PollStory,
  place: Place,
  findings: Findings,
): Uint8Array | null {
  if (!poll.closed) return null;
  const fail = (says: string) => findings.fail('lots', says, place);
  const secret = fromHex(lots.secret);
  const seed = lotSeed(secret, poll.closed.leaf);
  if (lotCommitment(secret) !== poll.opened.lotCommitment)
    fail(`The secret behind the lots of ${poll.named} is not the one committed to at its opening.`);
  if (lots.beacon !== toHex(poll.closed.leaf))
    fail(`The beacon of the lots of ${poll.named} is not the hash of the entry that closed it.`);
  if (lots.seed !== toHex(seed))
    fail(`The seed of the lots of ${poll.named} does not follow from the secret and the beacon.`);
  return seed;
}
